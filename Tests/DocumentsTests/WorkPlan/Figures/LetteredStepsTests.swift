import Testing

@testable import Documents

@Suite("Steps in one cell")
struct LetteredStepsTests {
    @Test(
        "letters in order part them; lines do where there are none",
        arguments: [
            ("a. Orientasi; b. Agenda kerja c. Data", ["Orientasi", "Agenda kerja", "Data"]),
            ("Orientasi\nAgenda kerja;", ["Orientasi", "Agenda kerja"]),
            ("a. Rapat d. lanjutan", ["Rapat d. lanjutan"]),
            ("", []),
        ])
    func split(text: String, steps: [String]) {
        #expect(LetteredSteps.split(text) == steps)
    }
}
