import Domain

/// Splits a text into lines of prose and tables: Markdown rows that begin with "|", or rows separated by tabs.
struct TableTextScanner {
    private let file: String
    private var elements: [TextElement] = []
    private var rows: [GridRow] = []
    private var tabbed: [(raw: Substring, line: Int)] = []
    /// Two signatures side by side, and the last line of them.
    private var sides = TwoSides()
    private var lastSide = 0
    private var count: TableCount

    private init(file: String, limits: ReadingLimits) {
        self.file = file
        count = TableCount(file: file, limits: limits)
    }

    /// The elements in order. A blank line ends a table; whether the next one goes on with it is the reader's matter.
    static func elements(of text: String, file: String, limits: ReadingLimits) throws(Refusal) -> [TextElement] {
        var scanner = TableTextScanner(file: file, limits: limits)
        var line = 0
        for bytes in text.utf8.split(
            separator: UInt8(ascii: "\n"), maxSplits: limits.lines, omittingEmptySubsequences: false)
        {
            let raw = Substring(bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes)
            line += 1
            try scanner.count.check(lines: line)
            try scanner.take(raw, line: line)
        }
        scanner.endGrid()
        scanner.endSides()
        return scanner.elements
    }

    /// The first lines of prose, without looking into any table.
    static func prose(of text: String, file: String, limit: Int) -> [TextElement] {
        var scanner = TableTextScanner(file: file, limits: .standard)
        for bytes in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true) {
            let isTable = bytes.first == UInt8(ascii: "|") || bytes.contains(UInt8(ascii: "\t"))
            if !isTable { try? scanner.take(Substring(bytes), line: 0) }
            if scanner.elements.count >= limit { break }
        }
        scanner.endSides()
        return scanner.elements
    }

    private mutating func take(_ raw: Substring, line: Int) throws(Refusal) {
        let start = raw.drop { $0 == " " }
        if takeSides(raw, line: line) { return }
        if start.first == "|" {
            flushTabbed()
            guard !Self.isRule(start) else { return }
            try append(Self.pipeFields(start), line: line)
        } else if raw.utf8.contains(UInt8(ascii: "\t")) {
            if tabbed.isEmpty || endsInBand && isHeader(raw, line: line) { endGrid() }
            tabbed.append((raw, line))
            try count.add(fields: raw.utf8.count { $0 == UInt8(ascii: "\t") } + 1, line: line)
        } else if isBand(raw, line: line) {
            tabbed.append((raw, line))
            try count.add(fields: 1, line: line)
        } else {
            endGrid()
            take(prose: raw, line: line)
        }
    }

    /// Takes a line of two signatures side by side, outside of any table; a blank one may stand between post and name.
    /// Any other line ends them.
    private mutating func takeSides(_ raw: Substring, line: Int) -> Bool {
        let isOutside = rows.isEmpty && tabbed.allSatisfy { TwoSides.isSingle($0.raw) }
        guard sides.isOpen || isOutside && TwoSides.hasGap(raw) else { return false }
        if line - lastSide > Self.mostBlankLines { endSides() }
        let text = CellText.cleaned(raw)
        if text.isEmpty { return sides.isOpen }
        guard !["|", "#"].contains(text.first), sides.take(raw, flat: text, at: SourcePlace(file: file, line: line))
        else {
            endSides()
            return false
        }
        let above = tabbed
        tabbed = []
        for (raw, line) in above where !CellText.cleaned(raw).isEmpty {
            let place = SourcePlace(file: file, line: line)
            elements.append(.line(text: CellText.cleaned(raw), level: nil, place: place))
        }
        lastSide = line
        return true
    }

    private static let mostBlankLines = 10

    private mutating func endSides() {
        guard sides.isOpen else { return }
        elements += sides.end()
    }

    /// A band without the tabs behind it ("SASARAN PROGRAM") directly below a row: the table goes on with it.
    private func isBand(_ raw: Substring, line: Int) -> Bool {
        guard tabbed.last?.line == line - 1 else { return false }
        if case .band = HeaderRows.kind(of: row([raw], line: line), afterHeader: false) { return true }
        return false
    }

    private func isHeader(_ raw: Substring, line: Int) -> Bool {
        let fields = raw.split(separator: "\t", omittingEmptySubsequences: false)
        return HeaderRows.kind(of: row(fields, line: line), afterHeader: false) == .header
    }

    /// Whether the open table ends in a band that still waits for rows.
    private var endsInBand: Bool { tabbed.last.map { !$0.raw.utf8.contains(UInt8(ascii: "\t")) } ?? false }

    private mutating func take(prose raw: Substring, line: Int) {
        let text = CellText.cleaned(raw)
        guard !text.isEmpty else { return }
        let marks = text.prefix { $0 == "#" }.count
        let level = (1...6).contains(marks) ? marks : nil
        let place = SourcePlace(file: file, line: line)
        elements.append(
            .line(text: level == nil ? text : String(text.dropFirst(marks)).trimmed, level: level, place: place))
    }

    private mutating func append(_ fields: [Substring], line: Int) throws(Refusal) {
        try count.add(fields: fields.count, line: line)
        rows.append(row(fields, line: line))
    }

    private func row(_ fields: [Substring], line: Int) -> GridRow {
        let cells = fields.enumerated().map { index, field in
            GridCell(text: CellText.cleaned(field), place: SourcePlace(file: file, line: line, column: index + 1))
        }
        return GridRow(cells: cells)
    }

    private mutating func endGrid() {
        flushTabbed()
        if !rows.isEmpty { elements.append(.grid(Grid(rows: rows))) }
        rows = []
    }

    /// Tabbed lines are a table when at least one has three fields; otherwise they are indented prose.
    private mutating func flushTabbed() {
        guard !tabbed.isEmpty else { return }
        let waiting = endsInBand ? tabbed.popLast() : nil
        defer { if let waiting { take(prose: waiting.raw, line: waiting.line) } }
        let split = tabbed.map {
            (fields: $0.raw.split(separator: "\t", omittingEmptySubsequences: false), line: $0.line)
        }
        tabbed = []
        if split.contains(where: { $0.fields.count >= 3 }) {
            rows.append(contentsOf: split.map { row($0.fields, line: $0.line) })
            elements.append(.grid(Grid(rows: rows)))
            rows = []
        } else {
            for (fields, line) in split {
                let text = CellText.cleaned(Substring(fields.joined(separator: " ")))
                if !text.isEmpty {
                    elements.append(.line(text: text, level: nil, place: SourcePlace(file: file, line: line)))
                }
            }
        }
    }

    /// `|---|:-:|`: the rule between header and body; a row of single dashes says that nothing is there.
    private static func isRule(_ line: Substring) -> Bool {
        line.contains("-") && line.allSatisfy { "|-: ".contains($0) }
            && ["--", ":-", "-:"].contains { line.contains($0) }
    }

    private static func pipeFields(_ line: Substring) -> [Substring] {
        var body = line.dropFirst()
        while body.last == " " || body.last == "\r" { body = body.dropLast() }
        if body.last == "|" { body = body.dropLast() }
        guard body.contains("\\") else { return body.split(separator: "|", omittingEmptySubsequences: false) }
        return splitEscaped(body)
    }

    /// Before a "|" two backslashes stand for one, and one that is left over makes it part of the text.
    private static func splitEscaped(_ body: Substring) -> [Substring] {
        var fields: [Substring] = []
        var current = ""
        var backslashes = 0
        for character in body {
            if character == "\\" {
                backslashes += 1
                continue
            }
            current += String(repeating: "\\", count: character == "|" ? backslashes / 2 : backslashes)
            if character == "|", backslashes.isMultiple(of: 2) {
                fields.append(Substring(current))
                current = ""
            } else {
                current.append(character)
            }
            backslashes = 0
        }
        fields.append(Substring(current + String(repeating: "\\", count: backslashes)))
        return fields
    }
}
