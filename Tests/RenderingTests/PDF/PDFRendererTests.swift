import Documents
import Domain
import Synchronization
import Testing

@testable import Rendering

@Suite("Printing through the typesetter")
struct PDFRendererTests {
    /// What the tools were asked, in order.
    private final class Record: Sendable {
        let jobs = Mutex<[TypesettingJob]>([])
        let graphs = Mutex<[[UInt8]]>([])
    }

    private func renderer(_ record: Record, places: String = PrintingFixture.mergedPlaces) throws -> PDFRenderer {
        let faces = try PrintingFixture.faces()
        return PDFRenderer(
            tools: PrintingTools(
                typeset: { job throws(PrintingFault) in
                    record.jobs.withLock { $0.append(job) }
                    return Array((job.wanted == .pdf ? "%PDF" : places).utf8)
                },
                draw: { graph throws(PrintingFault) in
                    record.graphs.withLock { $0.append(graph) }
                    return Array("<svg width=\"100pt\" height=\"50pt\">".utf8) + graph
                },
                faces: { () throws(PrintingFault) in faces }))
    }

    @Test("a document without merged labels is laid out once")
    func onePass() throws {
        let record = Record()
        let file = try renderer(record).render(
            PrintingFixture.document([Section(content: [.paragraph("isi")])]))
        #expect(file == RenderedFile(bytes: Array("%PDF".utf8)))
        #expect(record.jobs.withLock { $0.map(\.wanted) } == [.pdf])
    }

    @Test("merged labels are asked for first, then printed cut where a page begins")
    func twoPasses() throws {
        let record = Record()
        _ = try renderer(record).render(
            PrintingFixture.document([Section(content: [.table(PrintingFixture.merged)])]))
        let jobs = record.jobs.withLock { $0 }
        #expect(jobs.map(\.wanted) == [.answer(label: "places"), .pdf])
        let printed = jobs.map { String(decoding: $0.files["document.json"] ?? [], as: UTF8.self) }
        #expect(!printed[0].contains("(lanjutan)"))
        #expect(printed[1].contains("(lanjutan)"))
    }

    @Test("where the typesetter breaks down over headings inside a table, they are printed as ordinary rows")
    func retries() throws {
        let record = Record()
        let faces = try PrintingFixture.faces()
        let renderer = PDFRenderer(
            tools: PrintingTools(
                typeset: { job throws(PrintingFault) in
                    record.jobs.withLock { $0.append(job) }
                    let json = String(decoding: job.files["document.json"] ?? [], as: UTF8.self)
                    if json.contains("\"heading\"") { throw .brokeDown("Typst", message: "grid.rs") }
                    return Array("%PDF".utf8)
                }, draw: { _ throws(PrintingFault) in [] }, faces: { () throws(PrintingFault) in faces }))
        let band = TableRow(.band, [Cell("PITA", columns: 2)])
        let rows = [TableRow([Cell("a"), Cell("b")]), band, TableRow([Cell("c"), Cell("d")]), TableRow([Cell("e")])]
        let table = Table(columns: [.init(), .init()], head: [], body: rows)
        let document = PrintingFixture.document([Section(content: [.table(table)])])
        #expect(try renderer.render(document).bytes == Array("%PDF".utf8))
        #expect(record.jobs.withLock { $0.count } == 2)
    }

    @Test("signs that no font has are counted in a note, also those in drawings")
    func notesLostSigns() throws {
        let tree = FigureTree([.init(parent: nil, title: "人")])
        let figure = Figure(number: "1", alternative: "Bagan", drawing: .tree(tree))
        let file = try renderer(Record()).render(
            PrintingFixture.document([Section(content: [.paragraph("satu 🙂 dua 事"), .figure(figure)])]))
        #expect(file.notes.count == 1)
        #expect(file.notes.first?.hasPrefix("3 ") == true)
    }

    @Test("trees are drawn and handed on as pictures")
    func drawsTrees() throws {
        let record = Record()
        let tree = FigureTree([.init(parent: nil, title: "Kepala"), .init(parent: 0, title: "Sekretaris")])
        let figure = Figure(number: "1", alternative: "Bagan", drawing: .tree(tree))
        _ = try renderer(record).render(PrintingFixture.document([Section(content: [.figure(figure)])]))
        #expect(record.graphs.withLock { $0.count } == 1)
        let files = record.jobs.withLock { $0.first?.files ?? [:] }
        #expect(files.keys.sorted() == ["document.json", "figure-0-0.svg"])
    }

    @Test("more cells than can be set are refused with the limit")
    func refusesTooManyCells() throws {
        let limit = PDFRenderer.cellLimit
        let row = TableRow(Array(repeating: Cell(""), count: 100))
        let table = Table(
            columns: Array(repeating: .init(), count: 100), head: [],
            body: Array(repeating: row, count: limit / 100 + 1))
        let document = PrintingFixture.document([Section(content: [.table(table)])])
        #expect(throws: PrintingFault.tooManyCells(count: limit + 100, limit: limit)) {
            try renderer(Record()).render(document)
        }
    }

    @Test("what the tools can't do is passed on")
    func passesFaults() throws {
        let missing = PrintingFault.missingProgram("Typst", remedy: .init(both: ""))
        let faces = try PrintingFixture.faces()
        let tools = PrintingTools(
            typeset: { _ throws(PrintingFault) in throw missing }, draw: { _ throws(PrintingFault) in [] },
            faces: { () throws(PrintingFault) in faces })
        #expect(throws: missing) { try PDFRenderer(tools: tools).render(PrintingFixture.document([])) }
    }
}
