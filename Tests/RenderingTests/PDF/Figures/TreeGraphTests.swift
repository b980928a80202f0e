import Documents
import Testing

@testable import Rendering

@Suite("Trees for Graphviz")
struct TreeGraphTests {
    private func dot(_ boxes: [FigureTree.Box]) throws -> String {
        String(decoding: TreeGraph(FigureTree(boxes), text: try PrintingFixture.text()).dot, as: UTF8.self)
    }

    @Test("boxes hang below each other, with label, bold title and wrapped lines")
    func boxes() throws {
        let line = "Persentase aparatur yang memiliki sertifikat kompetensi: 75%"
        let text = try dot([
            .init(parent: nil, label: "SASARAN", title: "Meningkatnya kompetensi", lines: [line]),
            .init(parent: 0, title: "Program", tone: .error),
        ])
        #expect(text.contains("n0 -> j0 [weight=100];\nj0 -> n1 [weight=3];"))
        #expect(text.contains("SASARAN</FONT><BR/><B>Meningkatnya kompetensi</B><BR/>Persentase aparatur yang<BR/>"))
        #expect(text.contains("#a3262a"))
        #expect(text.contains("rankdir=TB"))
    }

    @Test("boxes side by side are as tall as the tallest of them, and share the line that leaves the box above")
    func siblings() throws {
        let lines = Array(repeating: "Persentase layanan", count: 4)
        let text = try dot([
            .init(parent: nil, title: "Tujuan"), .init(parent: 0, title: "A", lines: lines),
            .init(parent: 0, title: "B"),
        ])
        #expect(text.split(separator: "height=1.0,").count == 3)
        #expect(text.split(separator: "n0 -> j0 [weight=100];").count == 2)
    }

    @Test("a box stands above the middle of those below it: deeper lines count more")
    func weights() throws {
        let text = try dot([
            .init(parent: nil, title: "Tujuan"), .init(parent: 0, title: "Sasaran"), .init(parent: 1, title: "Program"),
        ])
        #expect(text.contains("j0 -> n1 [weight=3];"))
        #expect(text.contains("j1 -> n2 [weight=6];"))
    }

    @Test("text of a box can't become part of the graph")
    func escapes() throws {
        let text = try dot([.init(parent: nil, title: "a>b\"];x<&\\N")])
        #expect(text.contains("<B>a&gt;b&quot;&#93;;x&lt;&amp;\\\u{2060}N</B>"))
    }

    @Test("a broad tree grows to the right")
    func broad() throws {
        let leaves = (0..<20).map { FigureTree.Box(parent: 0, title: "Kegiatan \($0)") }
        #expect(try dot([.init(parent: nil, title: "Program")] + leaves).contains("rankdir=LR"))
    }
}
