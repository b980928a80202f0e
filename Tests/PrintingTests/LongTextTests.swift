import Documents
import Domain
import Foundation
import Printing
import Rendering
import TestSupport
import Testing

@Suite("Long texts are printed to their last word")
struct LongTextTests {
    /// Where in a document a long text stands.
    enum Place: String, CaseIterable {
        case plain, beforeSignatures, band, repeatedHeader, head, total, merged, mergedOverMany, mergedTwice,
            mergedFigures
        case notes, signature, stages, heading
    }

    private func printed(_ content: [Content], title: String, _ orientation: Section.Orientation) throws -> PrintedFile
    {
        let renderer = PDFRenderer(
            tools: PrintingPrograms(seconds: 3_600) { name in
                try? Array(Data(contentsOf: Checkout.root.appending(path: "Resources").appending(path: name)))
            }.tools)
        let document = Document(
            id: DocumentDefinitionID("contoh"), title: "Contoh", titleLines: ["CONTOH"], paper: .folio,
            date: PrintedDate(year: 2021), sections: [Section(title: title, orientation: orientation, content: content)]
        )
        return try PrintedFile(try renderer.render(document).bytes)
    }

    private func table(_ rows: [TableRow], head: String = "Sasaran", notes: [String] = []) -> Content {
        .table(
            Table(
                columns: [.init(weight: 1), .init(weight: 3), .init(weight: 1)],
                head: [TableRow(.header, [Cell(head), Cell("Kegiatan"), Cell("Target")])], numberRow: ["1", "2", "3"],
                body: rows, notes: notes))
    }

    private func rows(_ count: Int, merged: [Cell]) -> [TableRow] {
        (0..<count).map { row in
            TableRow((row == 0 ? merged : []) + (merged.count..<3).map { Cell("baris \(row).\($0)") })
        }
    }

    private let signatures = Content.signatures([SignatureBlock(title: ["Kepala Badan"])])

    private func content(_ place: Place, _ text: String) -> [Content] {
        let row = TableRow([Cell("a"), Cell("b"), Cell("c")])
        switch place {
        case .plain: return [table([row, TableRow([Cell("a"), Cell(text), Cell("c")]), row])]
        case .beforeSignatures: return [table([TableRow([Cell("a"), Cell(text), Cell("c")])]), signatures]
        case .band: return [table([TableRow(.band, [Cell(text, columns: 3)]), row, row]), signatures]
        case .repeatedHeader:
            return [table([row, TableRow(.header, [Cell("a"), Cell(text), Cell("c")]), row, row, row])]
        case .head: return [table([row, row], head: text)]
        case .total: return [table([row, TableRow(.total, [Cell(text, columns: 2), Cell("4")])]), signatures]
        case .merged: return [table(rows(2, merged: [Cell(text, rows: 2)]) + [row]), signatures]
        case .mergedOverMany: return [table(rows(70, merged: [Cell(text, rows: 70)]) + [row])]
        case .mergedTwice:
            return [table(rows(12, merged: [Cell(text, rows: 12), Cell(text, rows: 12)])), signatures]
        case .mergedFigures:
            return [table(rows(5, merged: [Cell(.number(1), rows: 5), Cell(text, rows: 5)]) + rows(40, merged: []))]
        case .notes: return [table([row], notes: [text]), signatures]
        case .signature: return [table([row]), .signatures([SignatureBlock(title: [text])])]
        case .stages:
            let stages = [FigureStage(title: "Satu", steps: [text]), FigureStage(title: "Dua", steps: [])]
            return [.figure(Figure(number: "1", caption: "Tahap", alternative: "Tahap", drawing: .stages(stages)))]
        case .heading: return [table([row])]
        }
    }

    @Test(
        "no word is lost or stands below the text of its page", arguments: Place.allCases, [500, 2_000, 5_000, 10_000])
    func words(place: Place, length: Int) throws {
        // About six signs a word.
        let words = (0..<(length / 6)).map { "p\($0)" + ($0 < 1000 ? "xx" : "x") }
        let text = words.joined(separator: " ")
        for orientation in [Section.Orientation.portrait, .landscape] {
            let file = try printed(content(place, text), title: place == .heading ? text : "Isi", orientation)
            let printed = try file.words()
            #expect(Set(words).subtracting(printed.map(\.text)).sorted() == [])
            let height = try #require(try file.sizes().first?.last)
            let margin = orientation == .portrait ? 20.0 : 17.0
            let end = Double(height) - margin * 72 / 25.4 + 3
            #expect(printed.filter { $0.text.hasPrefix("p") && $0.end > end }.map(\.text) == [])
        }
    }

    @Test("a long label goes on where its page ends, and is said again only after its end")
    func goesOn() throws {
        let words = (0..<200).map { "p\($0)" }
        let rows = rows(120, merged: [Cell(.text(words.joined(separator: " ")), rows: 120)])
        let printed = try printed([table(rows)], title: "Isi", .landscape).words().map(\.text)
        let firsts = printed.indices.filter { printed[$0] == "p0" }
        let last = try #require(printed.firstIndex(of: "p199"))
        #expect(firsts.count > 1 && firsts.dropFirst().allSatisfy { $0 > last })
        #expect(printed.count { $0 == "(lanjutan)" } == firsts.count - 1)
    }
}
