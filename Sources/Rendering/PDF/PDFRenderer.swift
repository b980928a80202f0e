import Documents

/// Renders any document as PDF/A through Typst.
package struct PDFRenderer: Sendable {
    /// More cells than this take longer and more memory than a document is worth.
    package static let cellLimit = 120_000

    let tools: PrintingTools
    private let repeatsLabels: Bool

    /// - Parameter repeatsLabels: whether merged cells that a page break cuts say their label again on the next page,
    ///   which takes a first pass over the tables.
    package init(tools: PrintingTools, repeatsLabels: Bool = true) {
        self.tools = tools
        self.repeatsLabels = repeatsLabels
    }

    /// A PDF, with a note where signs could not be printed.
    package func render(_ document: Document) throws(PrintingFault) -> RenderedFile {
        try checkSize(of: document)
        let text = PrintedText(faces: try tools.faces())
        var input = TypstInput(document: document, text: text, drawings: try drawings(of: document, text: text))
        do {
            return try print(input)
        } catch  where error.isBreakdown && input.holdsHeadings {
            // Tagging headings inside a table can fail in Typst 0.15: then they are printed as ordinary rows.
            input.holdsHeadings = false
            return try print(input)
        }
    }

    private func print(_ input: TypstInput) throws(PrintingFault) -> RenderedFile {
        var input = input
        if repeatsLabels, TypstInput.needsProbe(input.document) {
            input.isProbe = true
            input.breaks = PageBreaks(answer: try tools.typeset(job(input, .answer(label: "places"))))
            input.isProbe = false
        }
        let job = job(input, .pdf)
        return RenderedFile(bytes: try tools.typeset(job), notes: Self.notes(on: job))
    }

    func typeset(_ job: TypesettingJob) throws(PrintingFault) -> [UInt8] { try tools.typeset(job) }

    func faces() throws(PrintingFault) -> [FontFace] { try tools.faces() }

    func job(_ input: TypstInput, _ wanted: TypesettingJob.Wanted) -> TypesettingJob {
        var files = input.pictures
        files["document.json"] = input.bytes()
        return TypesettingJob(files: files, wanted: wanted)
    }

    private static func notes(on job: TypesettingJob) -> [String] {
        let texts = job.files.filter { !$0.key.hasSuffix(".png") }.values
        let count = texts.reduce(0) { $0 + PrintedText.substitutes(in: $1) }
        guard count > 0 else { return [] }
        return ["\(count) tanda tidak ada dalam huruf cetak dan dicetak sebagai \(PrintedText.substitute)."]
    }

    func checkSize(of document: Document) throws(PrintingFault) {
        func cells(_ section: Section) -> Int {
            let own = section.content.reduce(0) { sum, content in
                guard case .table(let table) = content else { return sum }
                return sum + table.body.reduce(0) { $0 + $1.cells.count }
            }
            return own + section.sections.reduce(0) { $0 + cells($1) }
        }
        let count = document.sections.reduce(0) { $0 + cells($1) }
        if count > Self.cellLimit { throw .tooManyCells(count: count, limit: Self.cellLimit) }
    }

    /// Of each tree, its parts.
    func drawings(of document: Document, text: PrintedText) throws(PrintingFault) -> [[TreeDrawing]] {
        var drawings: [[TreeDrawing]] = []
        for tree in Self.trees(in: document.sections) {
            var parts: [TreeDrawing] = []
            for part in TreeParts(tree).trees {
                guard let drawing = TreeDrawing(svg: try tools.draw(TreeGraph(part, text: text).dot)) else {
                    throw .failed("Graphviz", message: "gambarnya bukan SVG")
                }
                parts.append(drawing)
            }
            drawings.append(parts)
        }
        return drawings
    }

    /// In the order in which they are printed.
    static func trees(in sections: [Section]) -> [FigureTree] {
        sections.flatMap { section in
            section.content.compactMap { content in
                guard case .figure(let figure) = content, case .tree(let tree) = figure.drawing else { return nil }
                return tree
            } + trees(in: section.sections)
        }
    }
}
