import Documents
import Domain
import Foundation
import Printing
import TestSupport
import Testing

@testable import Rendering

@Suite("Pictures and pages of the real typesetter")
struct PrintedPartsTests {
    private var renderer: PDFRenderer {
        PDFRenderer(
            tools: PrintingPrograms(seconds: 3_600) { name in
                try? Array(Data(contentsOf: Checkout.root.appending(path: "Resources").appending(path: name)))
            }.tools)
    }

    private static let stages = Figure(
        number: "1.1", caption: "Tahapan", alternative: "Tahapan",
        drawing: .stages([FigureStage(title: "Persiapan", steps: ["Menyusun tim"]), FigureStage(title: "A", steps: [])])
    )
    private static let tree = Figure(
        number: "1.2", caption: "Bagan", alternative: "Bagan",
        drawing: .tree(FigureTree([.init(parent: nil, title: "Kepala"), .init(parent: 0, title: "Sekretaris")])))

    private func document(_ sections: [Section]) -> Document {
        Document(id: DocumentDefinitionID("contoh"), title: "Contoh", titleLines: ["CONTOH"], sections: sections)
    }

    private func isPNG(_ bytes: [UInt8]) -> Bool { Emblem(bytes)?.format == .png }

    @Test("every drawing is a picture, as wide as it is printed, and each register knows its pages")
    func parts() throws {
        let document = document([
            Section(title: "Daftar", content: [.register(.contents), .register(.figures)]),
            Section(title: "Satu", startsPage: true, content: [.figure(Self.stages)]),
            Section(title: "Dua", startsPage: true, content: [.figure(Self.tree)]),
        ])
        let parts = renderer.parts(of: document)
        #expect(parts.trees.map(\.count) == [1])
        #expect(parts.trees.joined().allSatisfy { isPNG($0.png) })
        let wide = try #require(parts.stages.first.flatMap(PNGSize.sides))
        // 166 mm at 200 pixels an inch.
        #expect((1_295...1_310).contains(wide.width))
        #expect(parts.pages == [.contents: ["1", "2", "3"], .figures: ["2", "3"]])
        #expect(parts.lastPage == "3")
        #expect(parts == renderer.parts(of: document))
    }

    @Test("a register names pages as they are numbered")
    func romanPages() {
        let document = document([
            Section(title: "Daftar", pageNumbers: .roman, content: [.register(.contents)]),
            Section(title: "Pengantar", startsPage: true),
            Section(title: "Satu", startsPage: true, pageNumbers: .arabic),
        ])
        #expect(renderer.parts(of: document).pages == [.contents: ["i", "ii", "1"]])
    }

    @Test("a vector emblem becomes a picture of its proportions")
    func emblem() throws {
        let svg =
            #"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="80"><rect width="40" height="80"/></svg>"#
        var document = document([])
        document.letterhead = Letterhead(government: "", agency: "BADAN", emblem: Emblem(Array(svg.utf8)))
        let drawn = try #require(renderer.emblems(of: document).emblems.values.first)
        let sides = try #require(PNGSize.sides(of: drawn.bytes))
        #expect(abs(sides.height - 2 * sides.width) < 12)
    }

    @Test("a photographed emblem becomes a picture that office programs show")
    func photograph() throws {
        var document = document([])
        document.cover = Cover(lines: ["RENCANA KERJA"], emblem: Emblem(SamplePicture.jpeg))
        #expect(try renderer.render(document).bytes.starts(with: "%PDF".utf8))
        let drawn = try #require(renderer.emblems(of: document).emblems.values.first)
        #expect(isPNG(drawn.bytes))
    }

    @Test("without Graphviz only trees are missing: stages are pictures, and registers know pages")
    func withoutTrees() {
        let fault = PrintingFault.missingProgram("Graphviz", remedy: .init(both: ""))
        let whole = renderer.tools
        let tools = PrintingTools(
            typeset: whole.typeset, draw: { (_) throws(PrintingFault) in throw fault }, faces: whole.faces)
        let document = document([
            Section(title: "Daftar", content: [.register(.contents), .register(.figures)]),
            Section(title: "Satu", startsPage: true, content: [.figure(Self.stages)]),
            Section(title: "Dua", startsPage: true, content: [.figure(Self.tree)]),
        ])
        let parts = PDFRenderer(tools: tools).parts(of: document)
        #expect(parts.missing == [.trees: fault])
        #expect(parts.trees.isEmpty)
        #expect(parts.stages.map(isPNG) == [true])
        #expect(parts.pages == [.contents: ["1", "2", "3"], .figures: ["2", "3"]])
        #expect(parts.hasEstimatedPages)
    }

    @Test("a document without drawings, registers and vector emblems needs no typesetter")
    func nothing() {
        let tools = PrintingTools { (_) throws(PrintingFault) in
            throw .missingProgram("Typst", remedy: .init(both: ""))
        } draw: { (_) throws(PrintingFault) in
            throw .missingProgram("Graphviz", remedy: .init(both: ""))
        } faces: { () throws(PrintingFault) in
            throw .missingFont("", package: "")
        }
        let parts = PDFRenderer(tools: tools).parts(of: document([Section(content: [.paragraph("isi")])]))
        #expect(parts == PrintedParts())
    }
}
