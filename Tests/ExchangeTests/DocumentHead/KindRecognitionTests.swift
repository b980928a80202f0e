import Domain
import Testing

@testable import Exchange

struct KindRecognitionTests {
    private func kind(_ text: String) throws -> DocumentKind? {
        let file = SourceFile(name: "a.txt", bytes: Array(text.utf8))
        let text = try ScannedDocument(text: file, limits: .standard)
        return KindRecognition.kind(
            of: text.assembly.sections, foreign: text.assembly.foreignTerms, elements: text.elements)
    }

    @Test("targets per quarter make an action plan, whatever its title")
    func actionPlan() throws {
        #expect(try kind("| SASARAN | TW I | TW II | TW III | TW IV |\n| a b c | 1 | 2 | 3 | 4 |") == .actionPlan)
    }

    @Test("actuals per quarter make an evaluation")
    func evaluation() throws {
        let header = "| PROGRAM | TARGET | REALISASI TW I | REALISASI TW II |\n"
        #expect(try kind("EVALUASI HASIL RENJA\n\(header)| a b c | 1 | 2 | 3 |") == .evaluation)
        #expect(try kind("\(header)| a b c | 1 | 2 | 3 |") == .evaluation)
    }

    @Test("an item of a list speaks of other documents, unless their title is all it says")
    func items() throws {
        let table = "| PROGRAM | LOKASI | CATATAN |\n| a b c | d | e |"
        #expect(try kind("1. Kegiatan penunjang indikator kinerja utama badan\n\n\(table)") == nil)
        #expect(try kind("1. Indikator Kinerja Utama\n\n\(table)") == .keyIndicators)
    }

    @Test("an action plan may leave columns for the actuals")
    func planWithActuals() throws {
        let header = "| SASARAN | TRIWULAN I | | TRIWULAN II | |\n| | Target | Realisasi | Target | Realisasi |\n"
        #expect(try kind("RENCANA AKSI 2023\n\(header)| a b c | 1 | | 3 | |") == .actionPlan)
        #expect(try kind("MONITORING RENCANA AKSI\n\(header)| a b c | 1 | 1 | 3 | 3 |") == .evaluation)
    }

    @Test("formulas and sources of data belong to key indicators and individual ones")
    func indicators() throws {
        let header =
            "| NO | SASARAN | INDIKATOR | FORMULASI PENGHITUNGAN | SUMBER DATA |\n| 1 | a b c | d e f | g | h |"
        #expect(try kind(header) == .keyIndicators)
        #expect(try kind("INDIKATOR KINERJA INDIVIDU\n\(header)") == .individualIndicators)
    }

    @Test("other tables are what their title says, or nothing known")
    func announced() throws {
        let table = "| NO | SASARAN | INDIKATOR | TARGET |\n| 1 | a b c | d e f | 10 |"
        #expect(try kind("PERJANJIAN KINERJA TAHUN 2023\n\(table)") == .performanceAgreement)
        #expect(try kind(table) == nil)
        #expect(try kind("| PROGRAM | TARGET | REALISASI |\n| a b c | 1 | 2 |") == .workPlan)
    }
}
