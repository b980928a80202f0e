import Documents
import FoundationEssentials

/// Pictures and pages for formats that are laid out by other programs.
extension PDFRenderer {
    /// An emblem as high as covers show it, in hundredths of a point.
    private static let emblemHeight = 11_400

    /// What a Word file takes from the layout of the same document; nothing is run for a document without any of it.
    package func parts(of document: Document) throws(PrintingFault) -> PrintedParts {
        var parts = try emblems(of: document)
        let figures = Self.figures(in: document.sections)
        let lists = Self.registers(in: document.sections)
        guard !figures.isEmpty || !lists.isEmpty else { return parts }
        try checkSize(of: document)
        let text = PrintedText(faces: try faces())
        let drawings = try drawings(of: document, text: text)
        for tree in drawings {
            var pictures: [PrintedParts.TreePicture] = []
            for drawing in tree { pictures.append(.init(drawing: drawing, png: try picture(of: drawing, text: text))) }
            parts.trees.append(pictures)
        }
        for (figure, orientation) in figures {
            guard case .stages(let stages) = figure.drawing else { continue }
            let shape = PageShape(document.paper, orientation)
            parts.stages.append(
                try print(.stages(figure, stages, width: shape.width - shape.left - shape.right), text: text))
        }
        if !lists.isEmpty {
            let input = TypstInput(document: document, text: text, drawings: drawings)
            try takePages(lists, of: input, into: &parts)
        }
        return parts
    }

    /// Emblems that office programs don't all show, as pictures that they do.
    package func emblems(of document: Document) throws(PrintingFault) -> PrintedParts {
        var parts = PrintedParts()
        for emblem in [document.cover?.emblem, document.letterhead?.emblem] {
            guard let emblem, emblem.format != .png, parts.emblems[emblem] == nil else { continue }
            let subject = TypstPicture.Subject.file(
                name: "emblem.\(emblem.format.rawValue)", bytes: emblem.bytes, width: nil, height: Self.emblemHeight)
            parts.emblems[emblem] = Emblem(try print(subject, text: PrintedText(faces: try faces())))
        }
        return parts
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
