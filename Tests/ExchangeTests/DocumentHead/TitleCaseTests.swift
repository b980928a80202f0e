import Testing

@testable import Exchange

struct TitleCaseTests {
    @Test(
        arguments: [
            ("KEPUTUSAN KEPALA DINAS KESEHATAN", "Keputusan Kepala Dinas Kesehatan"),
            ("KEPEGAWAIAN, PENDIDIKAN DAN SDM", "Kepegawaian, Pendidikan dan SDM"), ("Kepala BKD", "Kepala BKD"),
        ])
    func capitalsBecomeTitles(text: String, title: String) {
        #expect(TitleCase.text(text) == title)
    }
}
