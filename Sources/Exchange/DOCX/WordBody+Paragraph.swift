import Domain

extension WordBody {
    /// Reads the paragraph that has just begun, up to its end.
    mutating func paragraph() throws(ContainerFault) -> WordParagraph {
        var paragraph = WordParagraph()
        let outer = scanner.depth - 1
        var isText = false
        while scanner.depth > outer {
            switch try scanner.next() {
            case .start:
                isText = isNamed("t")
                if !isText { try take(into: &paragraph) }
            case .end: isText = false
            case .text: if isText { scanner.appendText(to: &paragraph.text) }
            case .endOfDocument: break
            }
        }
        return paragraph
    }

    /// An element inside a paragraph that isn't text.
    private mutating func take(into paragraph: inout WordParagraph) throws(ContainerFault) {
        guard scanner.hasPrefix(prefix) else { return try takeForeign(into: &paragraph) }
        if scanner.isNamed("pPr") {
            try takeProperties(into: &paragraph)
        } else if scanner.isNamed("del") || scanner.isNamed("moveFrom") {
            try takeDeleted(into: &paragraph)
        } else if scanner.isNamed("ins") || scanner.isNamed("moveTo") {
            paragraph.hasInsertion = true
        } else if scanner.isNamed("tab") || scanner.isNamed("ptab") {
            paragraph.text.append(UInt8(ascii: "\t"))
            paragraph.lastTab = paragraph.text.count
        } else if scanner.isNamed("br") || scanner.isNamed("cr") {
            paragraph.text.append(UInt8(ascii: "\n"))
        } else if scanner.isNamed("noBreakHyphen") {
            paragraph.text.append(UInt8(ascii: "-"))
        } else if scanner.isNamed("rPr") {
            if try isHidden() { try skipRun() }
        } else if scanner.isNamed("drawing") || scanner.isNamed("pict") || scanner.isNamed("object") {
            hasDrawing = true
        } else if scanner.isNamed("txbxContent") {
            paragraph.boxes += try boxLines()
        } else if scanner.isNamed("instrText") || scanner.isNamed("sdtPr") || scanner.isNamed("rt") {
            try scanner.skipElement()
        }
    }

    /// Drawings are gone through for their text boxes; the older copy of one isn't. Equations are written in one line.
    private mutating func takeForeign(into paragraph: inout WordParagraph) throws(ContainerFault) {
        if scanner.isNamed("Fallback") {
            try scanner.skipElement()
        } else if scanner.isNamed("oMath") {
            paragraph.text += try mathText()
        }
    }

    private func takeProperties(into paragraph: inout WordParagraph) throws(ContainerFault) {
        let outer = scanner.depth - 1
        var isOfMark = false
        while scanner.depth > outer {
            let event = try scanner.next()
            if event == .end, scanner.isNamed("rPr") { isOfMark = false }
            guard event == .start else { continue }
            if scanner.isNamed("pPrChange") || scanner.isNamed("rPrChange") || scanner.isNamed("sectPr") {
                try scanner.skipElement()
            } else if scanner.isNamed("rPr") {
                isOfMark = true
            } else if isOfMark, scanner.isNamed("del") {
                paragraph.joinsNext = true
            } else if scanner.isNamed("pStyle") {
                paragraph.style = scanner.text(of: "val")
            } else if scanner.isNamed("outlineLvl"), let level = scanner.integer(of: "val"), (0...8).contains(level) {
                paragraph.outline = level + 1
            } else if scanner.isNamed("tab"), let leader = scanner.text(of: "leader"), leader != "none" {
                paragraph.hasLeader = true
            } else if scanner.isNamed("numId"), let list = scanner.integer(of: "val") {
                paragraph.numbering = WordNumbering.Reference(list: list, level: paragraph.numbering?.level ?? 0)
            } else if scanner.isNamed("ilvl"), let level = scanner.integer(of: "val") {
                paragraph.numbering = WordNumbering.Reference(list: paragraph.numbering?.list ?? 0, level: level)
            }
        }
        // A list without a number takes that of the style; list 0 takes the style's away.
    }

    private func takeDeleted(into paragraph: inout WordParagraph) throws(ContainerFault) {
        let outer = scanner.depth - 1
        var isText = false
        while scanner.depth > outer {
            switch try scanner.next() {
            case .start: isText = scanner.isNamed("delText") || scanner.isNamed("t")
            case .end: isText = false
            case .text: if isText { scanner.appendText(to: &paragraph.deleted) }
            case .endOfDocument: break
            }
        }
        if paragraph.deleted.isEmpty { paragraph.hasInsertion = true }
    }

    /// Whether the properties of a run hide its text.
    private func isHidden() throws(ContainerFault) -> Bool {
        let outer = scanner.depth - 1
        var isHidden = false
        while scanner.depth > outer {
            guard try scanner.next() == .start else { continue }
            if scanner.isNamed("rPrChange") {
                try scanner.skipElement()
            } else if scanner.isNamed("vanish") {
                isHidden = scanner.flag("val", default: true)
            }
        }
        return isHidden
    }

    /// Goes to the end of the run whose properties were just read.
    private func skipRun() throws(ContainerFault) {
        let outer = scanner.depth - 1
        while scanner.depth > outer { _ = try scanner.next() }
    }

    /// The lines of a text box that has just begun.
    private mutating func boxLines() throws(ContainerFault) -> [String] {
        let outer = scanner.depth - 1
        var lines: [String] = []
        while scanner.depth > outer {
            guard try scanner.next() == .start, isNamed("p") else { continue }
            let inner = try paragraph()
            lines += inner.lines + inner.boxes
        }
        return lines
    }

    /// An equation in one line: a fraction as "a / b".
    private func mathText() throws(ContainerFault) -> [UInt8] {
        let outer = scanner.depth - 1
        var text: [UInt8] = []
        var isText = false
        while scanner.depth > outer {
            switch try scanner.next() {
            case .start: isText = scanner.isNamed("t")
            case .end:
                isText = false
                if scanner.isNamed("num") { text += Array(" / ".utf8) }
            case .text: if isText { scanner.appendText(to: &text) }
            case .endOfDocument: break
            }
        }
        return text
    }
}
