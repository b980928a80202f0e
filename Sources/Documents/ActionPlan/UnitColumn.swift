import Domain
import FoundationEssentials

/// Figures and their unit apart, for layouts that have a column for units: "20 Org" is 20 of "Org".
struct UnitColumn {
    /// What stands in the column of units; empty where nothing names one.
    let unit: String
    /// The figures without it; what is measured in another unit, or is no plain number, stays as it is.
    let cells: [Cell]

    /// - Parameter unit: what the source or the register prints as the indicator's unit.
    init(_ cells: [Cell], unit: String?) {
        let parts = cells.map(Self.parts)
        let own = parts.compactMap { $0.flatMap { UnitName.canonical($0.unit) } }
        let isKnown = UnitName.canonical(unit) != nil
        let shared = isKnown ? UnitName.canonical(unit) : Set(own).count == 1 ? own[0] : nil
        // A bare number beside percentages is none.
        let isMixed = !isKnown && shared == "%" && own.count < parts.count { $0 != nil }
        guard let shared, !isMixed else {
            self.unit = unit ?? ""
            self.cells = cells
            return
        }
        self.unit = isKnown ? unit ?? "" : parts.lazy.compactMap { $0?.unit }.first ?? shared
        self.cells = zip(cells, parts).map { cell, parts in
            guard let parts, UnitName.canonical(parts.unit) == shared else { return cell }
            var cell = cell
            cell.content = parts.content
            return cell
        }
    }

    /// A figure as printed, and the unit behind it; nil unit for a bare number.
    private struct Parts {
        let content: CellContent
        let unit: String?
    }

    /// nil for what is no plain number, or says more than number and unit.
    private static func parts(of cell: Cell) -> Parts? {
        switch cell.content {
        case .value(.percent(let points, let decimals)):
            return Parts(content: .value(.number(points, decimals: decimals)), unit: "%")
        case .value(.number): return Parts(content: cell.content, unit: nil)
        case .value(.stated(let raw, let value)): return parts(of: raw, value: value)
        case .value(.text), .value(.money), .value(.change), .missing, .unfilled, .notApplicable, .failed, .room:
            return nil
        }
    }

    private static func parts(of raw: String, value: Decimal) -> Parts? {
        let text = withoutLetter(raw.trimmed)
        let figure = String(text.prefix { $0.isNumber || ".,".contains($0) })
        let unit = text.dropFirst(figure.count).trimmed
        guard !figure.isEmpty, QuantityReading.read(figure).stated.reading.value?.number == value,
            !unit.contains(where: { $0.isNumber || "()+/*".contains($0) })
        else { return nil }
        return Parts(content: .value(.stated(figure, value)), unit: unit.isEmpty ? nil : unit)
    }

    /// "a. 45 orang": the letter is that of the indicator.
    private static func withoutLetter(_ text: String) -> Substring {
        guard let letter = text.first, letter.isLetter, let mark = text.dropFirst().first, ".)".contains(mark) else {
            return text[...]
        }
        return text.dropFirst(2).drop { $0 == " " }
    }
}
