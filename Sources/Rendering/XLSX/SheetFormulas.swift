import Documents
import Domain
import FoundationEssentials

/// The formulas of a table's figures that follow from other cells of it.
///
/// A figure is a formula only where what it is said to follow from gives just what is printed.
struct SheetFormulas {
    /// A figure that others can follow from, with the cell it stands in.
    private struct Operand {
        let value: Decimal
        let row: Int
        let rows: Int
        let column: Int

        var name: String { "\(SheetSums.letters(column))\(row + 1)" }
    }

    private var operands: [CellID: Operand] = [:]

    /// More terms that don't stand together are no formula that one could read.
    private static let mostRanges = 200

    /// - Parameters:
    ///   - firstRow: of the grid on its sheet, from 0.
    ///   - isKept: whether the workbook has room for one more format.
    init(_ grid: TableGrid, firstRow: Int, isKept: (String) -> Bool = { _ in true }) {
        for placement in grid.placements {
            guard let id = placement.cell.id, operands[id] == nil, let number = SheetNumber(placement.cell.content),
                let pattern = number.pattern(marks: placement.cell.marks), isKept(pattern)
            else { continue }
            operands[id] = Operand(
                value: number.value, row: firstRow + placement.row, rows: placement.rows, column: placement.column)
        }
    }

    /// nil where the figure is to be written as it is.
    func formula(of cell: Cell, showing number: SheetNumber) -> SheetCell? {
        for arithmetic in cell.arithmetic {
            guard let (text, value) = formula(arithmetic, isPercent: number.isPercent),
                value.rounded(decimals: number.decimals) == number.value
            else { continue }
            return .formula("=\(text)", value: value)
        }
        return nil
    }

    private func formula(_ arithmetic: Arithmetic, isPercent: Bool) -> (text: String, value: Decimal)? {
        switch arithmetic {
        case .sum(let ids):
            guard let (list, values) = terms(ids) else { return nil }
            return ("SUM(\(list))", values.reduce(0, +))
        case .mean(let ids):
            guard let (list, values) = terms(ids) else { return nil }
            return ("AVERAGE(\(list))", values.reduce(0, +) / Decimal(values.count))
        case .position(let id):
            guard let last = operands[id] else { return nil }
            return (last.name, last.value)
        case .difference(let id, let other):
            guard let first = operands[id], let second = operands[other] else { return nil }
            return ("\(first.name)-\(second.name)", first.value - second.value)
        case .percentage(let id, let other):
            guard let part = operands[id], let whole = operands[other], whole.value != 0 else { return nil }
            let share = part.value / whole.value
            return ("\(part.name)/\(whole.name)" + (isPercent ? "" : "*100"), isPercent ? share : share * 100)
        }
    }

    /// What several cells are called in a formula, and their values; nil where one of them is no number.
    private func terms(_ ids: [CellID]) -> (list: String, values: [Decimal])? {
        let terms = ids.compactMap { operands[$0] }
        guard !terms.isEmpty, terms.count == ids.count else { return nil }
        let ranges = Self.ranges(of: terms)
        guard ranges.count <= Self.mostRanges else { return nil }
        return (ranges.joined(separator: ","), terms.map(\.value))
    }

    /// Terms that stand below or beside each other are one range: "C5:C7".
    private static func ranges(of terms: [Operand]) -> [String] {
        var ranges: [(first: Operand, last: Operand)] = []
        for term in terms {
            if let range = ranges.last, isNext(term, after: range.last, from: range.first) {
                ranges[ranges.count - 1].last = term
            } else {
                ranges.append((term, term))
            }
        }
        return ranges.map { $0.first.name == $0.last.name ? $0.first.name : "\($0.first.name):\($0.last.name)" }
    }

    private static func isNext(_ term: Operand, after last: Operand, from first: Operand) -> Bool {
        let isBelow = term.column == last.column && first.column == last.column && term.row == last.row + last.rows
        let isBeside = term.row == last.row && first.row == last.row && term.column == last.column + 1
        return isBelow || isBeside
    }
}
