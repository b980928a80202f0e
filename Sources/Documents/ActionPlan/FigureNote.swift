import Domain

/// The footnotes of figures of a year that are not the sum of their quarters.
enum FigureNote: String, CaseIterable {
    case position = "*"
    case mean = "†"
    case repeated = "‡"

    var mark: String { rawValue }

    /// As it stands below the table.
    var text: String {
        switch self {
        case .position: "\(mark) indikator non-kumulatif: posisi akhir"
        case .mean: "\(mark) indikator non-kumulatif: rata-rata triwulan"
        case .repeated: "\(mark) indikator non-kumulatif: sama tiap triwulan"
        }
    }

    /// nil for a sum, for what nobody stated, and where no quarter has a value.
    init?(_ accumulation: Accumulation, of quarters: [Reported<Quantity>]) {
        let known = quarters.compactMap(\.value)
        guard let first = known.first else { return nil }
        switch accumulation {
        case .lastValue, .runningTotal: self = .position
        case .average: self = .mean
        case .repeated: self = known.allSatisfy { $0 == first } ? .repeated : .mean
        case .sum, .undetermined: return nil
        }
    }

    /// The table with the footnotes of the marks its cells carry.
    static func noted(_ table: Table) -> Table {
        let marks = table.body.reduce(into: Set<String>()) { marks, row in
            for cell in row.cells { marks.formUnion(cell.marks) }
        }
        var table = table
        table.notes += allCases.filter { marks.contains($0.mark) }.map(\.text)
        return table
    }
}
