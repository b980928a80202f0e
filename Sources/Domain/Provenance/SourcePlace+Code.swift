extension SourcePlace.Spot {
    /// Short and of one meaning: "L12", "L12.3", "T1.2.3", "P5", "SB7!Lembar1".
    package var code: String {
        switch self {
        case .text(let line, let column): "L\(line)" + (column.map { ".\($0)" } ?? "")
        case .tableCell(let table, let row, let column): "T\(table).\(row).\(column)"
        case .paragraph(let number): "P\(number)"
        case .sheet(let sheet, let cell): "S\(Self.escaped(cell))!\(sheet)"
        }
    }

    /// Reads a `code`; nil for any other text.
    package init?(code: some StringProtocol) {
        let rest = code.dropFirst()
        if code.first == "S" {
            let halves = rest.split(separator: "!", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2 else { return nil }
            self = .sheet(String(halves[1]), cell: Self.unescaped(String(halves[0])))
            return
        }
        let fields = rest.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        let numbers = fields.compactMap { $0 }
        guard numbers.count == fields.count else { return nil }
        switch (code.first, numbers.count) {
        case ("L", 1): self = .text(line: numbers[0], column: nil)
        case ("L", 2): self = .text(line: numbers[0], column: numbers[1])
        case ("T", 3): self = .tableCell(table: numbers[0], row: numbers[1], column: numbers[2])
        case ("P", 1): self = .paragraph(numbers[0])
        default: return nil
        }
    }

    /// Names of cells hold neither sign, but what a file calls a cell may.
    private static func escaped(_ cell: String) -> String {
        cell.replacing("%", with: "%25").replacing("!", with: "%21")
    }

    private static func unescaped(_ text: String) -> String {
        text.replacing("%21", with: "!").replacing("%25", with: "%")
    }
}
