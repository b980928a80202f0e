import Documents
import Domain
import Rendering
import Testing

@testable import App

@Suite("Notes on what an office file lacks")
struct PrintedPartsNotesTests {
    private static let typst = PrintingFault.missingProgram("Typst", remedy: .init(both: "pasanglah Typst"))
    private static let graphviz = PrintingFault.missingProgram("Graphviz", remedy: .init(both: "pasanglah graphviz"))

    private func notes(of content: [Content], emblem: Emblem? = nil) -> [String] {
        let tools = PrintingTools { (_) throws(PrintingFault) in
            throw Self.typst
        } draw: { (_) throws(PrintingFault) in
            throw Self.graphviz
        } faces: { () throws(PrintingFault) in
            []
        }
        var document = Document(
            id: DocumentDefinitionID("contoh"), title: "Contoh", titleLines: ["CONTOH"],
            sections: [Section(title: "Satu", content: content)])
        document.letterhead = Letterhead(government: "", agency: "BADAN", emblem: emblem)
        return PDFRenderer(tools: tools).parts(of: document).notes
    }

    @Test("only what the document has is told, once for each reason")
    func notes() throws {
        let tree = Figure(
            caption: "Bagan", alternative: "Bagan", drawing: .tree(FigureTree([.init(parent: nil, title: "Kepala")])))
        let stages = Figure(
            caption: "Tahapan", alternative: "Tahapan", drawing: .stages([FigureStage(title: "A", steps: [])]))
        #expect(notes(of: [.paragraph("isi")]).isEmpty)
        #expect(notes(of: [.figure(tree)]) == ["bagan ditulis sebagai kotak teks: \(Self.graphviz.message.id)"])
        let svg = try #require(Emblem(Array("<svg/>".utf8)))
        #expect(
            notes(of: [.figure(tree), .figure(stages)], emblem: svg) == [
                "lambang yang bukan PNG tidak dimuat, gambar tahapan ditulis sebagai kotak teks: \(Self.typst.message.id)",
                "bagan ditulis sebagai kotak teks: \(Self.graphviz.message.id)",
            ])
    }
}
