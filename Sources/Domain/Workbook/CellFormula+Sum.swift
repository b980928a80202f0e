extension CellFormula {
    /// Cells of a sheet that stand together, added up as a whole.
    package struct Area: Hashable, Sendable {
        package let rows: ClosedRange<Int>
        package let columns: ClosedRange<Int>

        package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
            self.rows = rows
            self.columns = columns
        }
    }

    /// What a formula at a cell adds up, where it does nothing else: "SUM(F6:F20)", "F6+F11", "SUM(F6,F11:F14)".
    ///
    /// nil for a single cell that is only shown again, and for every other formula.
    package func addedUp(at own: CellName) -> [Area]? {
        var reading = SumReading(texts: texts, cells: references.compactMap { $0.cell(from: own) })
        guard reading.cells.count == references.count, reading.isSum(), reading.isAtEnd else { return nil }
        let isShown = reading.areas.count == 1 && reading.areas[0].rows.count * reading.areas[0].columns.count == 1
        return isShown ? nil : reading.areas
    }

    /// Reads the signs between references as a sum; a reference stands between each two texts.
    private struct SumReading {
        let signs: [UInt8]
        let cells: [CellName]
        var areas: [Area] = []
        private var position = 0
        private var used = 0
        private var depth = 0

        /// Stands for a reference.
        private static let mark: UInt8 = 0

        init(texts: [String], cells: [CellName]) {
            self.cells = cells
            signs = Array(texts.map { Array($0.utf8) }.joined(separator: [Self.mark]))
        }

        var isAtEnd: Bool { position == signs.count }

        mutating func isSum() -> Bool {
            depth += 1
            defer { depth -= 1 }
            guard depth <= 8 else { return false }
            _ = takes("+")
            repeat {
                guard isTerm() else { return false }
            } while takes("+")
            return true
        }

        private mutating func isTerm() -> Bool {
            if takes("SUM(") {
                repeat {
                    guard isSum() else { return false }
                } while takes(",") || takes(";")
                return takes(")")
            }
            if takes("(") { return isSum() && takes(")") }
            guard let first = cell() else { return false }
            guard takes(":") else {
                areas.append(Area(rows: first.row...first.row, columns: first.column...first.column))
                return true
            }
            guard let last = cell() else { return false }
            areas.append(
                Area(
                    rows: min(first.row, last.row)...max(first.row, last.row),
                    columns: min(first.column, last.column)...max(first.column, last.column)))
            return true
        }

        private mutating func cell() -> CellName? {
            guard position < signs.count, signs[position] == Self.mark, used < cells.count else { return nil }
            position += 1
            used += 1
            return cells[used - 1]
        }

        private mutating func takes(_ text: StaticString) -> Bool {
            let count = text.utf8CodeUnitCount
            guard signs.count - position >= count else { return false }
            for index in 0..<count where signs[position + index] != text.utf8Start[index] { return false }
            position += count
            return true
        }
    }
}
