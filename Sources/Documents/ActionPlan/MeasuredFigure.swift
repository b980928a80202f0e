import Domain

/// A figure with its unit behind it, for layouts that have no column for units.
enum MeasuredFigure {
    /// "30" of orang is "30 orang"; what says its unit itself, or is no number, stays as it is.
    static func text(_ raw: String, unit: String?) -> String {
        guard let unit = unit?.trimmed, UnitName.canonical(unit) != nil, isBare(raw) else { return raw }
        return unit == "%" ? "\(raw.trimmed)%" : "\(raw.trimmed) \(unit)"
    }

    /// The same of a cell that prints a figure.
    static func cell(_ cell: Cell, unit: String?) -> Cell {
        guard case .value = cell.content, unit != nil else { return cell }
        let printed = cell.content.paragraphs.map(\.text).joined(separator: "\n")
        let measured = text(printed, unit: unit)
        guard measured != printed else { return cell }
        var cell = cell
        cell.content = content(measured)
        return cell
    }

    /// A figure that says its unit itself.
    static func content(_ measured: String) -> CellContent {
        .printed(measured, as: QuantityReading.read(measured).stated.reading.value)
    }

    private static func isBare(_ raw: String) -> Bool {
        switch QuantityReading.read(raw).stated.reading {
        case .reported(.number(_, nil)), .reported(.range(_, nil)): true
        default: false
        }
    }
}
