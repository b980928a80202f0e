import Domain

@testable import Exchange

extension GridRow {
    /// A row of a table written as "a | b | | d".
    init(_ fields: String, line: Int = 1) {
        let texts = fields.split(separator: "|", omittingEmptySubsequences: false).map { String($0).trimmed }
        let cells = texts.enumerated().map { index, text in
            GridCell(text: text, place: SourcePlace(file: "tabel.txt", line: line, column: index + 1))
        }
        self.init(cells: cells)
    }

    /// Rows on the lines from 1.
    static func rows(_ lines: [String], from first: Int = 1) -> [GridRow] {
        lines.enumerated().map { GridRow($1, line: $0 + first) }
    }
}

extension HeaderGroup {
    /// One printed copy of a header.
    init(_ lines: [String], numbers: String? = nil) {
        self.init(rows: GridRow.rows(lines), numberRow: numbers.map { GridRow($0, line: lines.count + 1) })
    }
}

extension ColumnPlan {
    /// The plan that a header of the given lines gives.
    init(_ lines: String...) {
        let group = HeaderGroup(lines)
        self = ColumnPlanning.plan(of: group, width: group.rows.map(\.cells.count).max() ?? 0)
    }

    /// What its columns are, as words: "label program", "target Q1", "budget year".
    var words: [String] { columns.map(\.words) }
}

extension Column {
    /// Its role, period and level in words.
    var words: String {
        switch role {
        case .ordinal: "ordinal"
        case .code: "code"
        case .label(let levels): "label " + levels.map(\.rawValue).joined(separator: "+")
        case .indicator: "indicator " + (level?.rawValue ?? "mixed")
        case .unit: "unit"
        case .target(let period): "target \(Self.words(period))"
        case .budget(let period): "budget \(Self.words(period))"
        case .note: "note"
        case .responsible: "responsible"
        case .location: "location"
        case .fundingSource: "funding"
        case .other: "other"
        }
    }

    private static func words(_ period: ColumnPeriod) -> String {
        switch period {
        case .year: "year"
        case .quarter(let quarter): "Q\(quarter.rawValue)"
        }
    }
}
