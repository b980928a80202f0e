import Domain
import Testing

@testable import Exchange

struct ScannedDocumentTests {
    private func refusal(_ text: String) -> Refusal.Code? {
        do throws(Refusal) {
            _ = try ScannedDocument(text: SourceFile(name: "a.txt", bytes: Array(text.utf8)), limits: .standard)
            return nil
        } catch {
            return error.code
        }
    }

    @Test("a text is taken apart once: elements, sections, head")
    func parts() throws {
        let file = SourceFile(
            name: "a.txt", bytes: Array("DINAS SOSIAL KOTA SUKAMAJU\n| PROGRAM | TARGET |\n| a b c | 1 |".utf8))
        let text = try ScannedDocument(text: file, limits: .standard)
        #expect(text.elements.count == 2)
        #expect(text.assembly.sections.count == 1)
        #expect(text.head.agency == "Dinas Sosial")
    }

    /// The lines of a text with a table above and what is given below.
    private func lines(below text: String) throws -> [String] {
        let text = "DINAS SOSIAL\n\n| PROGRAM | TARGET |\n| a b c | 1 |\n\n" + text
        let file = SourceFile(name: "a.txt", bytes: Array(text.utf8))
        return try ScannedDocument(text: file, limits: .standard).elements.compactMap(\.prose)
    }

    @Test(
        "remarks that Selaras added to a printed document are no part of it, what was written behind them is",
        arguments: PrintedAddition.allCases)
    func additions(addition: PrintedAddition) throws {
        let printed = "## \(addition.rawValue)\n\n\(addition.opening)\n\n1. baris 1: kosong\n\n2. baris 2\n\n"
        #expect(try lines(below: printed) == ["DINAS SOSIAL"])
        #expect(try lines(below: printed + printed) == ["DINAS SOSIAL"])
        #expect(try lines(below: printed + "Paraf\n\n1. Kepala") == ["DINAS SOSIAL", "Paraf", "1. Kepala"])
    }

    @Test("what stands for words that are still to be written is no text")
    func holes() throws {
        let hole = PrintedSign.hole("latar belakang")
        let drawn = PrintedSign.drawn(hole, depth: 0)
        #expect(try lines(below: "\(hole)\n\n\(drawn)\n\nLihat \(hole)") == ["DINAS SOSIAL", "Lihat \(hole)"])
    }

    @Test("a document's own part of that name stays", arguments: PrintedAddition.allCases)
    func ownPart(addition: PrintedAddition) throws {
        let own = [addition.rawValue, "1. Data pegawai", "Lampiran"]
        #expect(try lines(below: own.joined(separator: "\n\n")) == ["DINAS SOSIAL"] + own)
        #expect(try lines(below: addition.rawValue) == ["DINAS SOSIAL", addition.rawValue])
    }

    @Test("a text whose tables are drawn for a screen is refused as such")
    func drawn() {
        #expect(throws: Refusal(file: "a.txt", code: .noTables, reason: Reason(.textForScreens))) {
            let text = "RENCANA AKSI\n\n┌────┬────┐\n│kata│yang│\n└────┴────┘\n"
            _ = try ScannedDocument(text: SourceFile(name: "a.txt", bytes: Array(text.utf8)), limits: .standard)
        }
    }

    @Test("a text without tables is refused as such")
    func refusals() {
        #expect(refusal("hanya teks") == .noTables)
        #expect(refusal("") == .empty)
        #expect(refusal("| a |") == nil)
    }
}
