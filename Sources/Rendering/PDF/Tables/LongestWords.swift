import Documents

/// The longest word of each column, in thousandths of an em, whole and broken between syllables.
struct LongestWords {
    /// Headings of so few signs stay on one line: "TW III".
    private static let shortHeading = 7
    /// Of the size of raised marks, in tenths of the text's.
    private static let raised = 6

    private(set) var whole: [Int]
    private(set) var broken: [Int]
    /// The longest paragraph; a column needs no more.
    private(set) var natural: [Int]

    /// - Parameter limit: longer words are broken anyhow and don't count.
    init(_ table: Table, head: TableGrid, body: TableGrid, text: PrintedText, limit: Int) {
        whole = Array(repeating: 0, count: table.columns.count)
        broken = whole
        natural = whole
        var written: Set<Int> = []
        for (grid, isHead) in [(head, true), (body, false)] {
            for placement in grid.placements where placement.columns == 1 {
                let isBold = isHead || placement.kind != .body
                // What is filled in by hand has no width of its own.
                if placement.cell.content == .room { natural[placement.column] = .max }
                if !isHead, !placement.cell.content.paragraphs.allSatisfy(\.text.isEmpty) {
                    written.insert(placement.column)
                }
                let isWhole = !isHead && placement.cell.content.isMeasured
                for paragraph in placement.cell.content.paragraphs {
                    for run in paragraph.runs {
                        add(run.text, to: placement.column, text, isBold, limit, isWhole: isWhole)
                    }
                    let printed = paragraph.text
                    if isHead, printed.count > Self.shortHeading { continue }
                    let width = text.width(of: printed, isBold: isBold)
                    natural[placement.column] = max(natural[placement.column], width)
                    if isHead { whole[placement.column] = max(whole[placement.column], width) }
                }
                mark(placement, text, isBold, limit)
                if !isHead, SpanCutting.isRepeated(placement), placement.rows > KeptRows.shortSpan {
                    add(SpanCutting.mark.text, to: placement.column, text, false, limit, isWhole: true)
                }
            }
        }
        for (column, number) in table.numberRow.enumerated() where column < whole.count {
            let isWide = column > 0 && number == table.numberRow[column - 1]
            add(isWide ? "" : number ?? "", to: column, text, false, limit)
        }
        let weights = table.columns.map(\.weight)
        for (grid, isHead) in [(head, true), (body, false)] {
            for placement in grid.placements where placement.columns > 1 && (isHead || placement.kind == .header) {
                widen(placement, by: weights, text, limit)
            }
        }
        // Columns of a table with nothing to say are as wide as their weights have it.
        let isEmpty = written.count < 2 && table.columns.count > 2
        natural = isEmpty ? natural.map { _ in .max } : zip(natural, whole).map(max)
    }

    /// The marks of a cell stand behind its last word, and a figure isn't parted from them.
    private mutating func mark(_ placement: TableGrid.Placement, _ text: PrintedText, _ isBold: Bool, _ limit: Int) {
        let cell = placement.cell
        guard !cell.marks.isEmpty, let last = cell.content.paragraphs.last?.text,
            let word = last.split(whereSeparator: \.isWhitespace).last
        else { return }
        let marks = text.width(of: cell.marks.joined(separator: ", "), isBold: isBold) * Self.raised / 10
        let (width, column) = (text.width(of: word, isBold: isBold) + marks, placement.column)
        natural[column] = max(natural[column], text.width(of: last, isBold: isBold) + marks)
        guard width <= limit else { return }
        whole[column] = max(whole[column], width)
        if word.contains(where: \.isNumber) { broken[column] = max(broken[column], width) }
    }

    /// A heading over several columns needs room for its words, too: what they lack is shared among them by weight.
    private mutating func widen(_ heading: TableGrid.Placement, by weights: [Int], _ text: PrintedText, _ limit: Int) {
        let columns = heading.column..<(heading.column + heading.columns)
        let words = heading.cell.content.paragraphs.flatMap { $0.text.split(whereSeparator: \.isWhitespace) }
        let widths = words.map { text.width(of: $0, isBold: true) }.filter { $0 <= limit }
        let missing = (widths.max() ?? 0) - whole[columns].reduce(0, +)
        let total = weights[columns].reduce(0, +)
        guard missing > 0, total > 0 else { return }
        for column in columns {
            whole[column] += missing * weights[column] / total + 1
            broken[column] = max(broken[column], whole[column])
        }
    }

    /// - Parameter isWhole: whether none of the words may be broken, as in a figure with its unit.
    private mutating func add(
        _ words: String, to column: Int, _ text: PrintedText, _ isBold: Bool, _ limit: Int, isWhole: Bool = false
    ) {
        for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
            // No sign is wider than an em: most words need no measuring.
            guard word.utf8.count * 1000 > broken[column] else { continue }
            let width = text.width(of: word, isBold: isBold)
            guard width <= limit else { continue }
            whole[column] = max(whole[column], width)
            guard width > broken[column] else { continue }
            broken[column] = max(broken[column], isWhole ? width : widestPart(of: word, width, text, isBold))
        }
    }

    /// Figures are not broken.
    private func widestPart(of word: Substring, _ width: Int, _ text: PrintedText, _ isBold: Bool) -> Int {
        guard !word.contains(where: \.isNumber) else { return width }
        let parts = Syllables.parts(of: word).map { text.width(of: $0 + "-", isBold: isBold) }
        return parts.count > 1 ? min(width, parts.max() ?? width) : width
    }
}
