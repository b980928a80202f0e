import Domain

/// The footnotes of figures of a year that are not the sum of their quarters.
enum FigureNote: String, CaseIterable {
    case position = "*"
    case runningTotal = "§"
    case mean = "†"
    case repeated = "‡"

    var mark: String { rawValue }

    /// As it stands below the table.
    var text: String {
        switch self {
        case .position: "\(mark) indikator non-kumulatif: posisi akhir"
        case .runningTotal: "\(mark) angka kumulatif s.d. triwulan: setahun sama dengan yang terakhir"
        case .mean: "\(mark) indikator non-kumulatif: rata-rata triwulan"
        case .repeated: "\(mark) indikator non-kumulatif: sama tiap triwulan"
        }
    }

    /// nil for a sum, for what nobody stated, and where no quarter has a value.
    init?(_ accumulation: Accumulation, of quarters: [Reported<Quantity>]) {
        let known = quarters.compactMap(\.value)
        guard let first = known.first else { return nil }
        switch accumulation {
        case .lastValue: self = .position
        case .runningTotal: self = known.count == 1 ? .position : .runningTotal
        case .average: self = .mean
        case .repeated: self = known.allSatisfy { $0 == first } ? .repeated : .mean
        case .sum, .undetermined: return nil
        }
    }

    /// The table with the footnotes of the marks its cells carry.
    ///
    /// - Parameter document: the source; what it says below its tables of the marks in its cells is printed below these.
    static func noted(_ table: Table, of document: PlanDocument? = nil) -> Table {
        let cells = table.body.flatMap(\.cells)
        let marks = Set(cells.flatMap(\.marks))
        let stated = Set(cells.flatMap(\.content.paragraphs).compactMap(\.text.last))
        let lines = (document?.blocks ?? []).filter { $0.kind == .paragraph && $0.part == nil }.map(\.text)
        let notes = lines.filter { line in
            allCases.contains { line.hasPrefix($0.mark + " ") } && line.first.map(stated.contains) ?? false
        }
        let explained = Set(table.notes.compactMap(\.first).map { String($0) })
        let own = allCases.filter { marks.contains($0.mark) && !explained.contains($0.mark) }.map(\.text)
        var table = table
        for note in notes + own where !table.notes.contains(note) { table.notes.append(note) }
        return table
    }

    /// A figure where nothing is added up beside it: without such a mark.
    static func unmarked(_ cell: Cell) -> Cell {
        var cell = cell
        cell.marks.removeAll { mark in allCases.contains { $0.mark == mark } }
        return cell
    }
}
