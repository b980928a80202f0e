/// Reads the cells of a sheet as they are shown, row by row.
struct SheetReader {
    private let scanner: XMLScanner
    private let workbook: Workbook
    private let limits: ReadingLimits
    private(set) var content: SheetContent
    private var row = 0
    private var column = 0
    private var cellCount = 0
    private var value: [UInt8] = []
    private var sharedFormulas: [Int: SheetFormula] = [:]

    /// Merged areas and formulas beyond these say nothing any more.
    private static let mostMerges = 200_000

    init(_ scanner: XMLScanner, workbook: Workbook, name: String, limits: ReadingLimits) {
        self.scanner = scanner
        self.workbook = workbook
        self.limits = limits
        content = SheetContent(name: name)
    }

    mutating func read(mostRows: Int) throws(ContainerFault) {
        while true {
            switch try scanner.next() {
            case .endOfDocument: return
            case .start: try take()
            case .end, .text: continue
            }
            if content.rows.count >= mostRows { return }
        }
    }

    private mutating func take() throws(ContainerFault) {
        if scanner.isNamed("row") {
            try takeRow()
        } else if scanner.isNamed("col"), scanner.flag("hidden"), let first = scanner.integer(of: "min"),
            let last = scanner.integer(of: "max"), first > 0, first <= last
        {
            content.hiddenColumns.append(first...last)
        } else if scanner.isNamed("mergeCell"), let reference = scanner.text(of: "ref"), let merge = Merge(reference) {
            if content.merges.count < Self.mostMerges { content.merges.append(merge) }
        } else if scanner.isNamed("drawing") || scanner.isNamed("legacyDrawing") || scanner.isNamed("picture") {
            content.hasDrawing = true
        }
    }

    private mutating func takeRow() throws(ContainerFault) {
        let number = scanner.integer(of: "r") ?? row + 1
        guard number > row, number <= CellName.lastRow else { throw .malformed(part: scanner.part) }
        row = number
        column = 0
        var cells: [SheetCell] = []
        let isHidden = scanner.flag("hidden")
        let outer = scanner.depth - 1
        while scanner.depth > outer {
            guard try scanner.next() == .start else { continue }
            if scanner.isNamed("c") {
                if let cell = try takeCell() { cells.append(cell) }
            } else {
                try scanner.skipElement()
            }
        }
        if !cells.isEmpty { content.rows.append(SheetRow(number: number, isHidden: isHidden, cells: cells)) }
    }

    private mutating func takeCell() throws(ContainerFault) -> SheetCell? {
        column = scanner.attribute("r").flatMap { CellName(bytes: $0)?.column } ?? column + 1
        guard column <= CellName.lastColumn else { throw .malformed(part: scanner.part) }
        let style = scanner.integer(of: "s") ?? 0
        let type = CellType(scanner.attribute("t"))
        let outer = scanner.depth - 1
        value.removeAll(keepingCapacity: true)
        var inline: String?
        var formula: SheetFormula?
        while scanner.depth > outer {
            guard try scanner.next() == .start else { continue }
            if scanner.isNamed("v") {
                try takeValue()
            } else if scanner.isNamed("f") {
                formula = try takeFormula()
            } else if scanner.isNamed("is") {
                inline = try SharedStrings.text(scanner)
            } else {
                try scanner.skipElement()
            }
        }
        if var formula, content.formulas.count < limits.cells {
            if type == .number { formula.cached = StoredNumber(value) }
            formula.hasValue = !value.isEmpty
            formula.style = style
            content.formulas.append(formula)
        }
        guard let cell = cell(type, style: style, inline: inline), !cell.text.isEmpty else { return nil }
        cellCount += 1
        guard cellCount <= limits.cells else { throw .tooManyCells(limit: limits.cells) }
        return cell
    }

    private mutating func takeValue() throws(ContainerFault) {
        let outer = scanner.depth - 1
        while scanner.depth > outer {
            if try scanner.next() == .text { scanner.appendText(to: &value) }
        }
    }

    /// A formula; one that only says which shared formula it follows takes that text.
    private mutating func takeFormula() throws(ContainerFault) -> SheetFormula? {
        let isShared = scanner.attribute("t").map { $0.elementsEqual("shared".utf8) } ?? false
        let index = isShared ? scanner.integer(of: "si") : nil
        let text = try scanner.innerText()
        let cell = CellName(row: row, column: column)
        guard text.isEmpty else {
            let formula = SheetFormula(cell: cell, text: text, origin: cell)
            if let index { sharedFormulas[index] = formula }
            return formula
        }
        guard let index, let first = sharedFormulas[index] else { return nil }
        return SheetFormula(cell: cell, text: first.text, origin: first.cell)
    }

    private mutating func cell(_ type: CellType, style: Int, inline: String?) -> SheetCell? {
        let isBordered = workbook.styles.isBordered(style)
        func written(_ text: SheetText) -> SheetCell {
            SheetCell(column: column, content: .text, isBordered: isBordered, text: text.text, lines: text.lines)
        }
        if let inline { return written(SheetText(inline)) }
        guard !value.isEmpty else { return nil }
        switch type {
        case .shared:
            guard let index = Int(String(decoding: value, as: UTF8.self)), workbook.strings.indices.contains(index)
            else { return nil }
            return written(workbook.strings[index])
        case .text: return written(SheetText(SharedStrings.unescaped(value)))
        case .truth:
            let text = value == [UInt8(ascii: "1")] ? "TRUE" : "FALSE"
            return SheetCell(column: column, content: .truth, isBordered: isBordered, text: text)
        case .error:
            let text = String(decoding: value, as: UTF8.self)
            return SheetCell(column: column, content: .error, isBordered: isBordered, text: text)
        case .number: return number(style: style, isBordered: isBordered)
        }
    }

    private mutating func number(style: Int, isBordered: Bool) -> SheetCell {
        let format = workbook.styles.format(of: style)
        if format == .general, value.count <= StoredNumber.precision, value.allSatisfy({ $0 >= 48 && $0 <= 57 }) {
            let text = String(decoding: value, as: UTF8.self)
            return SheetCell(
                column: column, content: .number, isBordered: isBordered, text: text, number: StoredNumber(value))
        }
        guard let stored = StoredNumber(value) else {
            // Strict files store dates as text; they stand as they are.
            let text = String(decoding: value, as: UTF8.self)
            return SheetCell(column: column, content: .text, isBordered: isBordered, text: text)
        }
        let printed = format.print(stored, is1904: workbook.is1904)
        if let hidden = printed.hidden {
            let cell = CellName(row: row, column: column)
            content.roundings.append(SheetContent.Rounding(cell: cell, text: printed.text, stored: hidden))
        }
        return SheetCell(
            column: column, content: format.isDate ? .text : .number, isBordered: isBordered, text: printed.text,
            figure: printed.figure, number: stored)
    }

    private enum CellType {
        case number, shared, text, truth, error

        init(_ raw: UnsafeBufferPointer<UInt8>?) {
            guard let raw, let first = raw.first else {
                self = .number
                return
            }
            switch first {
            case UInt8(ascii: "s"): self = raw.count == 1 ? .shared : .text
            case UInt8(ascii: "i"), UInt8(ascii: "d"): self = .text
            case UInt8(ascii: "b"): self = .truth
            case UInt8(ascii: "e"): self = .error
            default: self = .number
            }
        }
    }
}
