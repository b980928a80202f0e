import Documents
import FoundationEssentials

/// Pictures and pages for formats that are laid out by other programs.
extension PDFRenderer {
    /// An emblem as high as covers show it, in hundredths of a point.
    private static let emblemHeight = 11_400

    /// What a Word file takes from the layout of the same document; nothing is run for a document without any of it. What
    /// can't be made is missing with its reason, and all else is made.
    package func parts(of document: Document) -> PrintedParts {
        var parts = emblems(of: document)
        let figures = Self.figures(in: document.sections)
        let lists = Self.registers(in: document.sections)
        guard !figures.isEmpty || !lists.isEmpty else { return parts }
        var drawings: [[TreeDrawing]]?
        parts.note(.trees) { (parts: inout PrintedParts) throws(PrintingFault) in
            guard !Self.trees(in: document.sections).isEmpty else { return }
            let text = PrintedText(faces: try faces())
            let drawn = try self.drawings(of: document, text: text)
            drawings = drawn
            parts.trees = try pictures(of: drawn, text: text)
        }
        parts.note(.stages) { (parts: inout PrintedParts) throws(PrintingFault) in
            parts.stages = try pictures(of: figures, on: document.paper)
        }
        if !lists.isEmpty {
            parts.note(.pages) { (parts: inout PrintedParts) throws(PrintingFault) in
                try checkSize(of: document)
                let input = TypstInput(
                    document: document, text: PrintedText(faces: try faces()),
                    drawings: drawings ?? Self.standIns(for: document))
                try takePages(lists, of: input, into: &parts)
            }
        }
        return parts
    }

    /// Emblems that office programs don't all show, as pictures that they do.
    package func emblems(of document: Document) -> PrintedParts {
        var parts = PrintedParts()
        parts.note(.emblems) { (parts: inout PrintedParts) throws(PrintingFault) in
            for emblem in [document.cover?.emblem, document.letterhead?.emblem] {
                guard let emblem, emblem.format != .png, parts.emblems[emblem] == nil else { continue }
                let subject = TypstPicture.Subject.file(
                    name: "emblem.\(emblem.format.rawValue)", bytes: emblem.bytes, width: nil,
                    height: Self.emblemHeight)
                parts.emblems[emblem] = Emblem(try print(subject, text: PrintedText(faces: try faces())))
            }
        }
        return parts
    }

    // MARK: Pictures

    /// A tree is a picture in all its parts or in none.
    private func pictures(
        of drawings: [[TreeDrawing]], text: PrintedText
    ) throws(PrintingFault) -> [[PrintedParts.TreePicture]] {
        var trees: [[PrintedParts.TreePicture]] = []
        for tree in drawings {
            var pictures: [PrintedParts.TreePicture] = []
            for drawing in tree { pictures.append(.init(drawing: drawing, png: try picture(of: drawing, text: text))) }
            trees.append(pictures)
        }
        return trees
    }

    private func pictures(
        of figures: [(Figure, Section.Orientation)], on paper: Paper
    ) throws(PrintingFault) -> [[UInt8]] {
        var pictures: [[UInt8]] = []
        for (figure, orientation) in figures {
            guard case .stages(let stages) = figure.drawing else { continue }
            let shape = PageShape(paper, orientation)
            let subject = TypstPicture.Subject.stages(figure, stages, width: shape.width - shape.left - shape.right)
            pictures.append(try print(subject, text: PrintedText(faces: try faces())))
        }
        return pictures
    }

    /// A blank of a third of a page for each tree that nobody drew, so that pages can be counted.
    private static func standIns(for document: Document) -> [[TreeDrawing]] {
        let blank = #"<svg width="400pt" height="300pt" xmlns="http://www.w3.org/2000/svg"></svg>"#
        return trees(in: document.sections).map { _ in [TreeDrawing(svg: Array(blank.utf8))].compactMap(\.self) }
    }

    private func picture(of drawing: TreeDrawing, text: PrintedText) throws(PrintingFault) -> [UInt8] {
        try print(
            .file(name: "figure.svg", bytes: drawing.svg, width: drawing.width * 100, height: drawing.height * 100),
            text: text)
    }

    private func print(_ subject: TypstPicture.Subject, text: PrintedText) throws(PrintingFault) -> [UInt8] {
        try typeset(TypstPicture(subject: subject, text: text).job)
    }

    // MARK: Pages

    private func takePages(
        _ registers: Set<Register>, of input: TypstInput, into parts: inout PrintedParts
    ) throws(PrintingFault) {
        var input = input
        input.listsPages = true
        let answer: [UInt8]
        do {
            answer = try typeset(job(input, .answer(label: "lists")))
        } catch  where error.isBreakdown {
            input.holdsHeadings = false
            answer = try typeset(job(input, .answer(label: "lists")))
        }
        let lists = try? JSONDecoder().decode([PrintedLists].self, from: Data(answer)).first
        parts.lastPage = lists?.last
        for register in registers {
            // Another number of lines than the register has would be the pages of something else.
            guard let pages = lists?[register], pages.count == input.document.lines(of: register).count else {
                continue
            }
            parts.pages[register] = pages
        }
    }

    private static func figures(in sections: [Section]) -> [(Figure, Section.Orientation)] {
        func figures(_ section: Section, _ orientation: Section.Orientation) -> [(Figure, Section.Orientation)] {
            section.content.compactMap { content in
                if case .figure(let figure) = content, figure.gap == nil { (figure, orientation) } else { nil }
            } + section.sections.flatMap { figures($0, orientation) }
        }
        return sections.flatMap { figures($0, $0.orientation) }
    }

    private static func registers(in sections: [Section]) -> Set<Register> {
        Set(
            sections.flatMap { section in
                section.content.compactMap { content in
                    if case .register(let register) = content { register } else { nil }
                } + registers(in: section.sections)
            })
    }
}

extension PrintedParts {
    /// Makes one kind of parts; where that fails, says why.
    fileprivate mutating func note(_ kind: Kind, _ make: (inout PrintedParts) throws(PrintingFault) -> Void) {
        do throws(PrintingFault) { try make(&self) } catch { missing[kind] = error }
    }
}
