/// A formula of a workbook relative to the cell it stands in: filled down a column, it is the same in every row.
package struct CellFormula: Hashable, Sendable {
    /// A cell a formula names: steps from its own, or a fixed row or column ("$F$6").
    package struct Reference: Hashable, Sendable {
        package var row: Int
        package var column: Int
        package var isRowFixed: Bool
        package var isColumnFixed: Bool

        /// The cell it means in a formula at another; nil outside the sheet.
        package func cell(from own: CellName) -> CellName? {
            let row = isRowFixed ? self.row : own.row + self.row
            let column = isColumnFixed ? self.column : own.column + self.column
            let isInSheet = (1...CellName.lastRow).contains(row) && (1...CellName.lastColumn).contains(column)
            return isInSheet ? CellName(row: row, column: column) : nil
        }

        fileprivate func text(from own: CellName) -> String {
            guard let cell = cell(from: own) else { return "#REF!" }
            return (isColumnFixed ? "$" : "") + CellName.letters(cell.column) + (isRowFixed ? "$" : "")
                + String(cell.row)
        }
    }

    /// What stands between its references; one more than those.
    package let texts: [String]
    package let references: [Reference]

    /// Longer formulas than these name no cells here.
    private static let mostBytes = 400
    private static let mostReferences = 64

    /// - Parameters:
    ///   - text: without the "=".
    ///   - own: the cell the text was written for.
    package init(_ text: String, at own: CellName) {
        var scanner = FormulaScanner(text, at: own)
        if text.utf8.count <= Self.mostBytes { scanner.scan() }
        guard text.utf8.count <= Self.mostBytes, scanner.references.count <= Self.mostReferences else {
            texts = [text]
            references = []
            return
        }
        texts = scanner.texts
        references = scanner.references
    }

    /// As it is written in a cell, with the "=".
    package func text(at own: CellName) -> String {
        zip(texts.dropFirst(), references).reduce("=" + (texts.first ?? "")) { text, next in
            text + next.1.text(from: own) + next.0
        }
    }

    /// Whether two formulas compute alike, whatever cells they name.
    package func isLike(_ other: CellFormula) -> Bool { texts == other.texts }
}
