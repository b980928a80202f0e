import Domain
import Exchange
import Testing

/// Inputs made to hurt: each must end, in a proposal or a refusal.
@Suite("Hostile documents", .serialized, .timeLimit(.minutes(60)))
struct HostileInputTests {
    private static let header =
        "| NO | PROGRAM | KEGIATAN | INDIKATOR | SATUAN | TW I | TW II | TW III | TW IV | PAGU |\n"
    private static let title = "RENCANA AKSI\nDINAS KESEHATAN KABUPATEN SUKAMAJU TAHUN 2023\n\n"

    @discardableResult
    private func read(_ text: String) -> ImportOutcome {
        let file = SourceFile(name: "a.txt", bytes: Array(text.utf8))
        let outcome = ImportReader.read([file])
        #expect(outcome.proposals.count + outcome.refused.count == 1)
        return outcome
    }

    @Test("rows of ten thousand columns are refused")
    func wideRows() {
        let row = "|" + String(repeating: " x |", count: 10_000) + "\n"
        let outcome = read(Self.title + Self.header + row)
        #expect(outcome.refused.map(\.code) == [.tooManyCells])
        #expect(read(String(repeating: "a\t", count: 10_000)).refused.map(\.code) == [.tooManyCells])
    }

    @Test("a table of ten thousand lines is read")
    func longTable() {
        let rows = (1...10_000).map { "| a\($0) | Urus \($0) | 1 |\n" }.joined()
        let outcome = read(Self.title + "| NO | PROGRAM | TW I |\n" + rows)
        #expect(outcome.proposals.first?.dossier.nodes.count == 10_000)
    }

    @Test("three thousand activities that look alike are read")
    func alike() {
        let rows = (1...3_000).map { number in
            "| | | Penyediaan jasa kantor \(String(number, radix: 26)) | Jumlah | Kali | 1 | 1 | 1 | 1 | 1.000.000 |\n"
        }
        let outcome = read(Self.title + Self.header + rows.joined())
        #expect(outcome.proposals.first?.dossier.documents.first?.entries.count ?? 0 >= 6_000)
    }

    @Test("six thousand indicators of one activity are read")
    func manyIndicators() {
        let rows = (1...6_000).map { "| | | | Jumlah barang \(String($0, radix: 26)) | Kali | 1 | 1 | 1 | 1 | |\n" }
        read(
            Self.title + Self.header + "| 1 | Program Arsip | Arsip | Jumlah | Kali | 1 | 1 | 1 | 1 | 5.000.000 |\n"
                + rows.joined())
    }

    @Test("an objective printed on each of six thousand rows is one objective")
    func manyReprints() {
        let header = "| SASARAN | INDIKATOR | TW I | TW II | TW III | TW IV |\n"
        let rows = (1...6_000).map { "| Meningkatnya minat baca | Indeks \($0) minat | 1 | 2 | 3 | 4 |\n" }
        let outcome = read(Self.title + header + rows.joined())
        #expect(outcome.proposals.first?.dossier.nodes.count == 1)
    }

    @Test("a cell of five megabytes is read", arguments: ["Jumlah kata ", "a**b<br>", "x", "1. a ", "éà ", "12 "])
    func longCell(part: String) {
        let cell = String(repeating: part, count: 5_000_000 / part.utf8.count)
        read(Self.title + Self.header + "| 1 | Program Arsip | Arsip | \(cell) | Kali | 1 | 1 | 1 | 1 | 5.000.000 |\n")
    }

    @Test("long names and long figures are read", arguments: [1, 2, 5, 9])
    func longCells(column: Int) {
        let cell = String(repeating: "a. 12 ", count: 100_000)
        var cells = ["1", "Program Arsip", "Arsip", "Jumlah", "Kali", "1", "1", "1", "1", "5.000.000"]
        cells[column] = cell
        let row = "| " + cells.joined(separator: " | ") + " |\n"
        read(Self.title + Self.header + row + row.replacing("Program", with: "Programa"))
    }

    @Test("a table of headers only is refused")
    func headersOnly() {
        let outcome = read(Self.title + String(repeating: Self.header, count: 3_000))
        #expect(outcome.refused.map(\.code) == [.otherKind])
    }

    @Test("headers of thousands of different rows are read or refused")
    func tallHeader() {
        let rows = (0..<6_000).map {
            $0.isMultiple(of: 2) ? "| | TW I | TW II | TW III | TW IV |\n" : "| NO | PROGRAM | TARGET | | |\n"
        }
        read(Self.title + rows.joined())
        read(
            Self.title + "| NO | PROGRAM | TARGET | | |\n"
                + String(repeating: "| | TW I | TW II | TW III | TW IV |\n", count: 6_000))
    }

    @Test("a table of number rows only is refused")
    func numbersOnly() {
        let outcome = read(Self.title + String(repeating: "| 1 | 2 | 3 | 4 |\n", count: 6_000))
        #expect(outcome.refused.map(\.code) == [.otherKind])
        read(
            Self.title + Self.header + String(repeating: "| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 |\n", count: 6_000))
    }

    @Test("a header printed thousands of times over single rows is one table")
    func manyPages() {
        let pages = (1...2_000).map { number in
            "\(Self.header)| \(number) | Program Arsip \(number) | Arsip | Jumlah | Kali | 1 | 1 | 1 | 1 | 1.000.000 |\n\n"
        }
        let outcome = read(Self.title + pages.joined())
        #expect(outcome.proposals.first?.dossier.documents.first?.tables.count == 1)
    }

    @Test("centred labels over three thousand rows are restored")
    func manyCentred() {
        let header = "| SASARAN | PROGRAM | KEGIATAN | INDIKATOR | TW I | TW II | TW III | TW IV |\n"
        let rows = (0..<3_000).map { number in
            let label = number % 3 == 1 ? "Program Arsip \(number) | Arsip \(number)" : " | "
            return "| | \(label) | Jumlah arsip | 1 | 1 | 1 | 1 |\n"
        }
        let outcome = read(Self.title + header + rows.joined())
        #expect(outcome.proposals.first?.dossier.nodes.count ?? 0 > 1_800)
    }

    @Test("rows of hundreds of cells in no order end")
    func wideChaos() {
        let header = "|" + (0..<100).map { _ in " PROGRAM | TW I | TW II | SATUAN | PAGU |" }.joined() + "\n"
        let row = "|" + (0..<100).map { _ in " 5.000.000 | Orang | Program Arsip | 1 | x |" }.joined() + "\n"
        read(Self.title + header + String(repeating: row, count: 100))
        let narrow = "| 5.000.000 | Orang | Jumlah arsip | 1 | x | 7 | Arsip lama | - | 3 | 2 |\n"
        read(Self.title + Self.header + String(repeating: narrow, count: 6_000))
    }

    @Test("stacked marks without an end are taken apart once")
    func deepStacking() {
        let letters = (0..<6_000).map { "\($0 + 1). Jumlah arsip" }.joined(separator: " ")
        let figures = (0..<6_000).map { _ in "a. 12" }.joined(separator: " ")
        read(
            Self.title + Self.header + "| 1 | Program Arsip | Arsip | \(letters) | Kali | \(figures) | 1 | 1 | 1 | |\n")
    }

    @Test("thousands of signatures and headings are read")
    func manySignatures() {
        let block = (1...5_000).map { "Kepala Bidang \($0)\nNAMA\nNIP. 000\n\n" }.joined()
        let outcome = read(
            block + Self.title + Self.header + "| 1 | Program A | Arsip | Jumlah | Kali | 1 | 1 | 1 | 1 | |\n" + block)
        #expect(outcome.proposals.first?.dossier.documents.first?.signatories.count == 5_000)
    }
}
