import Testing

@testable import Rules

@Suite("Titles in the contents and above their sections")
struct PrintedTitleTests {
    private func title(_ text: String) -> PrintedTitle { PrintedTitle(text, agency: "Badan Kepegawaian Daerah") }

    @Test(
        "the agency may be named, shortened or left out",
        arguments: ["Isu Penting SKPD\t24", "Isu Penting BKD", "Isu Penting Badan Kepegawaian Daerah Tahun 2021"])
    func same(text: String) {
        #expect(title("Isu Penting Perangkat Daerah").match(title(text)) == .same)
    }

    @Test("slips, other years, other titles")
    func differences() {
        let usual = title("Analisis Kinerja Pelayanan")
        #expect(usual.match(title("Analisis Pelayanan Kinerja")) == .slip)
        #expect(usual.match(title("Analisa Kinerja Pelayanan")) == .slip)
        #expect(usual.match(title("Tujuan dan Sasaran")) == .other)
        #expect(title("Evaluasi Tahun 2019").match(title("Evaluasi Tahun 2016")) == .otherYear)
    }
}
