import Documents
import Testing

@testable import Rendering

@Suite("The flow of a document over its pages")
struct FlowPagesTests {
    private func kinds(_ run: FlowPages.Run) -> [String] {
        run.items.map { item in
            switch item {
            case .heading(let section, let depth): "\(depth)\(section.title ?? "")"
            case .content: "content"
            case .drawing(_, let tree, let part): "drawing \(tree).\(part)"
            case .letterhead: "letterhead"
            case .pageBreak: "break"
            }
        }
    }

    private func runs(_ sections: [Section], drawings: [[TreeDrawing]] = []) -> [FlowPages.Run] {
        FlowPages(PrintingFixture.document(sections), drawings: drawings).runs
    }

    private var tree: Content {
        .figure(
            Figure(alternative: "Bagan", drawing: .tree(FigureTree([.init(parent: nil, title: "a")]))))
    }

    private func drawing(width: Int) throws -> TreeDrawing {
        try #require(TreeDrawing(svg: Array("<svg width=\"\(width)pt\" height=\"300pt\">".utf8)))
    }

    @Test("sections follow each other with the depth of their headings")
    func depths() {
        let runs = runs([
            Section(title: "A", content: [.paragraph("x")], sections: [Section(title: "B", startsPage: true)]),
            Section(content: [.paragraph("y")]),
        ])
        #expect(runs.map(kinds) == [["0A", "content", "break", "1B", "content"]])
    }

    @Test("another orientation begins new pages, and no page begins with a break")
    func orientations() {
        let runs = runs([
            Section(title: "A", startsPage: true), Section(title: "B", orientation: .landscape, startsPage: true),
        ])
        #expect(runs.map(kinds) == [["0A"], ["0B"]])
        #expect(runs.map(\.shape) == [PageShape(.a4, .portrait), PageShape(.a4, .landscape)])
    }

    @Test("pages numbered in another way are pages of their own; what names no way goes on as before")
    func numbers() {
        let runs = runs([
            Section(title: "A"), Section(title: "B", pageNumbers: .roman), Section(title: "C", orientation: .landscape),
            Section(title: "D", startsPage: true, pageNumbers: .arabic), Section(title: "E"),
        ])
        #expect(runs.map(kinds) == [["0A"], ["0B"], ["0C"], ["0D", "0E"]])
        #expect(runs.map(\.numbers) == [nil, .roman, .roman, .arabic])
    }

    @Test("a drawing too small to read goes onto larger paper with its heading, the rest goes on as before")
    func largeDrawings() throws {
        let sections = [
            Section(title: "A", content: [.paragraph("x")], sections: [Section(title: "B", content: [tree, tree])])
        ]
        let runs = runs(sections, drawings: [[try drawing(width: 1500)], [try drawing(width: 400)]])
        #expect(runs.map(kinds) == [["0A", "content"], ["1B", "drawing 0.0"], ["drawing 1.0"]])
        #expect(runs.map(\.shape) == [PageShape(.a4, .portrait), .large, PageShape(.a4, .portrait)])
    }

    @Test("a drawing that can be read on the document's own paper turned round stays on it")
    func turned() throws {
        let sections = [Section(title: "A", content: [.paragraph("x"), tree])]
        let runs = runs(sections, drawings: [[try drawing(width: 1000)]])
        #expect(runs.map(\.shape) == [PageShape(.a4, .portrait), PageShape(.a4, .landscape)])
    }

    @Test("an empty document has a page")
    func empty() {
        #expect(runs([]).count == 1)
    }
}
