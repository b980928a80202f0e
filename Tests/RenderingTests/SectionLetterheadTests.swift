import Documents
import Domain
import Testing

@testable import Rendering

@Suite("Letterheads of parts that are handed in on their own")
struct SectionLetterheadTests {
    private var document: Document {
        let letterhead = Letterhead(government: "PEMERINTAH KOTA Y", agency: "BADAN X")
        var second = Section(startsPage: true, content: [.paragraph("Kedua")])
        second.letterhead = letterhead
        return Document(
            id: DocumentDefinitionID("contoh"), title: "Contoh", titleLines: ["CONTOH"], letterhead: letterhead,
            sections: [Section(content: [.paragraph("Pertama")]), second])
    }

    private func heads(_ bytes: [UInt8]) -> Int {
        String(decoding: bytes, as: UTF8.self).components(of: "BADAN X")
    }

    @Test("every page format prints them above the part")
    func formats() {
        #expect(heads(TextRenderer(width: 80).render(document)) == 2)
        #expect(heads(HTMLRenderer().render(document)) == 2)
        var body = DOCXBody(document, parts: PrintedParts())
        #expect(heads(body.part()) == 2)
        let items = FlowPages(document, drawings: []).runs.flatMap(\.items)
        let order = items.map { item -> String in
            switch item {
            case .letterhead: "kop"
            case .pageBreak: "halaman"
            case .content, .heading, .drawing: "isi"
            }
        }
        #expect(order == ["isi", "halaman", "kop", "isi"])
    }

    @Test("in a workbook they stand on the sheet of the part")
    func workbook() {
        var document = document
        for index in document.sections.indices {
            document.sections[index].content.append(
                .table(Table(columns: [.init()], head: [], body: [TableRow([Cell("1")])])))
        }
        #expect(SheetPlan(document).sheets.map { $0.letterhead == nil } == [true, false])
    }
}

extension String {
    fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
