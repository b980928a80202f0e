import Domain

/// A work plan as its tables need it: what stands where, the years, and each cell as stated or as computed.
struct WorkPlanRegister {
    let plan: StatedPlan
    let parts: TableParts
    let years: WorkPlanYears
    let spending: [Spending]

    init(_ plan: StatedPlan, of dossier: Dossier) {
        self.plan = plan
        parts = TableParts(plan)
        years = WorkPlanYears(plan, parts)
        spending = dossier.spending
    }

    var isComputed: Bool { plan.figures == .asComputed }

    /// One figure or text of an entry, as the source prints it or as it follows from the register.
    func cell(_ key: StatementKey, of entry: Entry?) -> Cell {
        guard let entry else { return Cell("") }
        return isComputed ? WorkPlanFigures(register: self).cell(key, of: entry) : plan.printed(key, of: entry)
    }

    /// A name with the marks of what was found about it; that of a program stands out.
    func name(_ entry: Entry?) -> Cell {
        guard let entry else { return Cell("") }
        let isStrong = plan.level(of: entry).map { $0 <= .program } ?? false
        var cell = plan.labelled(entry, entry.name ?? "", isRowHeader: true)
        if isStrong, let name = entry.name { cell.content = .paragraphs([RichText(name, .strong)]) }
        return cell
    }

    /// The same behind its number, where the table has no column for it.
    func numberedName(_ entry: Entry?) -> Cell {
        guard let entry, let number = entry.number, let name = entry.name else { return self.name(entry) }
        var numbered = entry
        numbered.name = StatedPlan.label(number, name, mark: ".")
        return self.name(numbered)
    }

    /// The name of an indicator.
    func indicator(_ entry: Entry?) -> Cell { plan.labelled(entry, entry?.name ?? "") }

    /// The nodes of a part that are printed in rows of their own.
    func rowNodes(of part: TablePart) -> [Entry] {
        part.roots.flatMap { StatedTree($0, of: plan).nodes }.filter { entry in
            plan.level(of: entry).map { $0 != .goal && $0 != .objective } ?? false
        }
    }

    /// Whether a row only sums up the ones above it.
    func isTotal(_ entry: Entry) -> Bool {
        plan.level(of: entry) == .agency && entry.parent == nil && plan.indicators(of: entry).isEmpty
            && entry.isNamedAsTotal
    }
}
