import Domain

/// Reads the cells of a sheet as they are shown, row by row.
struct SheetReader {
    private let scanner: XMLScanner
    private let strings: [SheetText]
    private let styles: SheetStyles
    private let is1904: Bool
    private let limits: ReadingLimits
    private(set) var content: SheetContent
    private var row = 0
    private var column = 0
    private var cellCount = 0
    private var value: [UInt8] = []
    private var sharedFormulas: [Int: SheetFormula] = [:]
    /// Cells of the last rows, side by side; they become rows a thousand or so at a time.
    private var cells: [SheetCell] = []
    private var pending: [PendingRow] = []

    /// A row whose cells end where the next one's begin.
    private struct PendingRow {
        var number: Int
        var isHidden: Bool
        var end: Int
    }

    private static let cellsAtOnce = 16_384
    /// Merged areas beyond these say nothing any more.
    private static let mostMerges = 200_000

    init(_ scanner: XMLScanner, workbook: Workbook, name: String, limits: ReadingLimits) {
        self.scanner = scanner
        strings = workbook.strings
        styles = workbook.styles
        is1904 = workbook.is1904
        self.limits = limits
        content = SheetContent(name: name)
    }

    mutating func read(mostRows: Int) throws(ContainerFault) {
        defer { keepRows() }
        while content.rows.count + pending.count < mostRows {
            switch try scanner.next() {
            case .endOfDocument: return
            case .start: try take()
            case .end, .text: continue
            }
        }
    }

    /// Makes rows of the cells read so far.
    private mutating func keepRows() {
        var start = 0
        for row in pending {
            content.rows.append(WorksheetRow(number: row.number, isHidden: row.isHidden, cells: cells[start..<row.end]))
            start = row.end
        }
        pending.removeAll(keepingCapacity: true)
        cells = []
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
        if cells.isEmpty { cells.reserveCapacity(Self.cellsAtOnce) }
        let before = cells.count
        let isHidden = scanner.flag("hidden")
        let outer = scanner.depth - 1
        while scanner.depth > outer {
            guard try scanner.next() == .start else { continue }
            if scanner.isNamed("c") { try takeCell() } else { try scanner.skipElement() }
        }
        guard cells.count > before else { return }
        pending.append(PendingRow(number: number, isHidden: isHidden, end: cells.count))
        if cells.count >= Self.cellsAtOnce { keepRows() }
    }

    private mutating func takeCell() throws(ContainerFault) {
        let (style, type) = try takeAttributes()
        let outer = scanner.depth - 1
        value.removeAll(keepingCapacity: true)
        var isInline = false
        var formula: SheetFormula?
        while scanner.depth > outer {
            guard try scanner.next() == .start else { continue }
            if scanner.isNamed("v") {
                if !isInline { try takeValue() } else { try scanner.skipElement() }
            } else if scanner.isNamed("f") {
                formula = try takeFormula()
            } else if scanner.isNamed("is") {
                value.removeAll(keepingCapacity: true)
                try SharedStrings.append(scanner, to: &value)
                isInline = true
            } else {
                try scanner.skipElement()
            }
        }
        if var formula, content.formulas.count < limits.cells {
            if type == .number, !isInline { formula.cached = StoredNumber(value) }
            formula.hasValue = !value.isEmpty
            formula.style = style
            content.formulas.append(formula)
        }
        guard !value.isEmpty, let cell = cell(isInline ? .text : type, style: style), !cell.text.isEmpty else { return }
        cellCount += 1
        guard cellCount <= limits.cells else { throw .tooManyCells(limit: limits.cells) }
        cells.append(cell)
    }

    /// Notes the column of a cell; returns its style and its type.
    private mutating func takeAttributes() throws(ContainerFault) -> (style: Int, type: CellType) {
        column += 1
        var style = 0
        var type = CellType.number
        var attributes = scanner.attributes
        while let attribute = attributes.next() {
            guard attribute.name.count == 1, !attribute.isNamespace else { continue }
            switch attribute.name[0] {
            case UInt8(ascii: "r"): column = CellName(bytes: attribute.value)?.column ?? column
            case UInt8(ascii: "s"): style = XMLScanner.integer(attribute.value) ?? 0
            case UInt8(ascii: "t"): type = CellType(attribute.value)
            default: continue
            }
        }
        guard column <= CellName.lastColumn else { throw .malformed(part: scanner.part) }
        return (style, type)
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

    private mutating func cell(_ type: CellType, style: Int) -> SheetCell? {
        let isBordered = styles.isBordered(style)
        switch type {
        case .shared:
            guard let index = value.withUnsafeBufferPointer(XMLScanner.integer), strings.indices.contains(index) else {
                return nil
            }
            return SheetCell(column: column, isBordered: isBordered, text: strings[index])
        case .text:
            return SheetCell(column: column, isBordered: isBordered, text: SheetText(bytes: value))
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
        guard let stored = value.withUnsafeBufferPointer(StoredNumber.init(bytes:)) else {
            // Strict files store dates as text; they stand as they are.
            let text = String(decoding: value, as: UTF8.self)
            return SheetCell(column: column, content: .text, isBordered: isBordered, text: text)
        }
        let format = styles.format(of: style)
        let printed = format.print(stored, is1904: is1904)
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

        init(_ raw: UnsafeBufferPointer<UInt8>) {
            guard let first = raw.first else {
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
