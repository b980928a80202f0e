import Domain

/// Turns displaced cells into doubts. A column displaced alike in all rows of a page is a matter of layout, not of doubt.
enum Displacements {
    static func note(_ rows: [PlacedRow], into doubts: inout [Doubt]) {
        guard rows.contains(where: { !$0.aligned.displaced.isEmpty }) else { return }
        var moves: [Int: [Int]] = [:]
        for row in rows {
            for (column, cell) in row.aligned.cells.enumerated() where cell?.isEmpty == false {
                moves[column, default: []].append(row.aligned.displaced[column] ?? 0)
            }
        }
        for row in rows {
            for (column, moved) in row.aligned.displaced.sorted(by: { $0.key < $1.key }) {
                let others = moves[column] ?? []
                if others.count >= 3, Set(others).count == 1 { continue }
                guard let cell = row.aligned.cells[column] else { continue }
                let heading = row.plan.columns[column].heading
                doubts.append(
                    Doubt(
                        kind: .shifted, place: cell.place, raw: cell.text,
                        read: heading.isEmpty ? "kolom \(row.plan.columns[column].ordinal)" : heading,
                        why: Reason(moved > 0 ? .shiftedRight : .shiftedLeft, abs(moved))
                    ))
            }
        }
    }
}
