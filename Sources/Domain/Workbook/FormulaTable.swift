import FoundationEssentials

/// A table of a workbook as far as it is computed: the columns that hold formulas or are named by one, row by row.
///
/// It lives beside what was read of the table and is not written to dossier files.
package struct FormulaTable: Hashable, Sendable {
    /// A figure of a column: typed, or computed by a formula.
    package struct Figure: Hashable, Sendable {
        package let row: Int
        /// Index among the formulas of the table; nil for a typed figure.
        package let formula: Int?
        /// As it is stored; nil where the formula gave no number.
        package let value: Decimal?
        /// Whether it is shown in percent.
        package let isPercent: Bool

        package init(row: Int, formula: Int?, value: Decimal?, isPercent: Bool = false) {
            self.row = row
            self.formula = formula
            self.value = value
            self.isPercent = isPercent
        }
    }

    /// Figures of one column by ascending row.
    package struct Column: Hashable, Sendable {
        package let number: Int
        package private(set) var figures: [Figure] = []

        package init(number: Int) {
            self.number = number
        }

        package mutating func add(_ figure: Figure) {
            figures.append(figure)
        }

        /// The index of the first figure at or below a row.
        package func index(from row: Int) -> Int {
            var low = 0
            var high = figures.count
            while low < high {
                let middle = (low + high) / 2
                if figures[middle].row < row { low = middle + 1 } else { high = middle }
            }
            return low
        }

        /// The figure in a row; nil where none stands there.
        package func figure(in row: Int) -> Figure? {
            let index = index(from: row)
            return index < figures.count && figures[index].row == row ? figures[index] : nil
        }
    }

    package let file: String
    package let sheet: String
    /// Each different formula once, relative to its cell.
    package let formulas: [CellFormula]
    /// From left to right.
    package let columns: [Column]
    /// Rows that add up, average or compare others by their label: "JUMLAH", "Rata-rata".
    package let summaries: Set<Int>

    package init(file: String, sheet: String, formulas: [CellFormula], columns: [Column], summaries: Set<Int>) {
        self.file = file
        self.sheet = sheet
        self.formulas = formulas
        self.columns = columns
        self.summaries = summaries
    }

    /// The figures of an area, column by column; those of columns that aren't kept are left out.
    package func figures(in area: CellFormula.Area) -> [Figure] {
        columns.filter { area.columns.contains($0.number) }.flatMap { column in
            column.figures[column.index(from: area.rows.lowerBound)...].prefix { $0.row <= area.rows.upperBound }
        }
    }

    /// Where one of its figures stands.
    package func place(_ cell: CellName) -> SourcePlace {
        SourcePlace(file: file, spot: .sheet(sheet, cell: cell.text))
    }
}
