import Domain

/// Reads a table that counts programs and activities: one row per agency, one group of columns per kind of affair.
enum RecapitulationDrafting {
    static func draft(_ table: WorkPlanTable) -> TableDraft {
        var draft = TableDraft(table: table)
        let columns = table.header.columns
        let lanes = WorkPlanLane.lanes(of: columns, form: table.form)
        let fit = WorkPlanFit(columns, lanes: lanes)
        let groups = groups(columns)
        for page in table.pages {
            let placement = WorkPlanPlacement(page, fit: fit)
            for row in page.rows where !row.filled.isEmpty {
                let placed = placement.place(row)
                draft.rows += 1
                draft.unread += placed.unplaced.map {
                    UnreadCell(place: $0.place, raw: $0.text, why: Reason(.belowNoColumn))
                }
                draft.roots.append(node(placed, columns: columns, groups: groups, lane: lanes.first))
            }
        }
        return draft
    }

    /// Columns of figures by the heading over them; the group of all comes first.
    private static func groups(_ columns: [WorkPlanColumn]) -> [(title: String, columns: [Int])] {
        var groups: [(title: String, columns: [Int])] = []
        for (index, column) in columns.enumerated() where isCounted(column) {
            let title = column.path.count > 1 && column.path[0].uppercased() != "JUMLAH" ? column.path[0] : ""
            if let known = groups.firstIndex(where: { $0.title == title }) {
                groups[known].columns.append(index)
            } else {
                groups.append((title, [index]))
            }
        }
        guard let total = groups.firstIndex(where: { isTotal($0.title, among: groups.map(\.title)) }) else {
            return groups
        }
        let first = groups.remove(at: total)
        return [first] + groups
    }

    private static func isCounted(_ column: WorkPlanColumn) -> Bool {
        if case .count = column.meaning { true } else { column.isFigure }
    }

    /// "URUSAN DAN NON URUSAN" after "URUSAN" and "NON URUSAN"; "JUMLAH", "TOTAL".
    private static func isTotal(_ title: String, among titles: [String]) -> Bool {
        let words = Set(NormalizedName(title).words)
        if titles.count == 1 || words.isEmpty || words.contains("total") || words.contains("jumlah") { return true }
        let others = titles.filter { $0 != title }
        return title.uppercased().split(separator: " ").contains("DAN")
            && others.allSatisfy { words.isSuperset(of: NormalizedName($0).words) }
    }

    private static func node(
        _ row: WorkPlanRow, columns: [WorkPlanColumn], groups: [(title: String, columns: [Int])], lane: WorkPlanLane?
    ) -> NodeDraft {
        let cell = row.cell(lane?.name)
        let name = cell?.text ?? ""
        let number = row.text(lane?.ordinal)
        let node = NodeDraft(
            LevelReading.named(name) == .affair ? .affair : .agency,
            number: number.isEmpty ? nil : LeadingMark.bare(number),
            name: name.isEmpty ? nil : name, place: cell?.place)
        for (rank, group) in groups.enumerated() {
            let owner =
                rank == 0 ? node : NodeDraft(.affair, name: group.title, place: row.cell(group.columns.first)?.place)
            for column in group.columns {
                guard let cell = row.cell(column), !cell.isEmpty else { continue }
                owner.figures.append(
                    FigureDraft(column: columns[column], raw: cell.text, place: cell.place, figure: cell.figure))
            }
            if rank > 0 { node.children.append(owner) }
        }
        if let lane {
            for column in lane.texts where !isCounted(columns[column]) {
                guard let cell = row.cell(column), !cell.isEmpty else { continue }
                node.figures.append(
                    FigureDraft(column: columns[column], raw: cell.text, place: cell.place, figure: cell.figure))
            }
        }
        return node
    }

}
