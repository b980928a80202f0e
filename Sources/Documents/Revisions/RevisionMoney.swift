import Domain

/// The money of a node in one of two revisions: as stated, else what its parts add up to, which is marked; as computed
/// what they add up to alone.
struct RevisionMoney {
    /// Mark of an amount that its source doesn't print, and what it says below the table.
    static let mark = "*"
    static let note = "\(mark) dijumlahkan dari rinciannya; sumber tidak mencantumkan jumlahnya"

    let value: Money?
    private let entry: Entry?
    private let plan: StatedPlan
    private let isMarked: Bool
    private let isAsked: Bool
    /// What arithmetic calls the amount; nil where it isn't printed.
    let id: CellID?

    /// - Parameters:
    ///   - entry: nil where the revision has no such node.
    ///   - side: tells both revisions apart.
    ///   - isAsked: whether as computed an amount is asked of it.
    init(of entry: Entry?, in plan: StatedPlan, side: String, isAsked: Bool) {
        self.entry = entry
        self.plan = plan
        self.isAsked = isAsked
        let isStated = plan.figures == .asStated
        let stated = entry.flatMap { plan.statement(.budget, of: $0, in: .year)?.money?.reading.value }
        value = (isStated ? stated : nil) ?? entry.flatMap { ComputedPlan(plan: plan).budget(of: $0, in: .year) }
        isMarked = isStated && stated == nil && value != nil
        id = value == nil ? nil : entry.map { CellID("\(side)/\($0.id)") }
    }

    /// What a difference counts: nothing is spent on what a revision doesn't have; nil where an amount is missing.
    var counted: Money? { entry == nil ? .zero : value }

    var cell: Cell {
        guard let entry else { return Cell("") }
        var cell = Cell(content(of: entry))
        cell.id = id
        if isMarked { cell.marks = [Self.mark] }
        return cell
    }

    private func content(of entry: Entry) -> CellContent {
        if let value { return .value(.money(value)) }
        if ComputedPlan(plan: plan).isPartial(entry, in: .year) { return .missing(ComputedPlan.partial) }
        guard plan.figures == .asStated else { return isAsked ? ComputedPlan.gap(.year, "anggaran") : .text("") }
        return plan.gap(.budget, of: entry, in: .year).map { .missing("anggaran \($0)") } ?? .text("")
    }
}
