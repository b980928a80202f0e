import Domain

/// A node of a table while the table is read: what a row prints, before it becomes an entry.
final class NodeDraft {
    let level: PlanLevel
    var number: String?
    var code: String?
    var name: String?
    var place: SourcePlace?
    var indicators: [IndicatorDraft] = []
    var children: [NodeDraft] = []
    /// Money, texts and counts of the node itself.
    var figures: [FigureDraft] = []
    /// Further prints: the other side of a review, the objective at the head of the next page.
    var reprints: [Entry.Reprint] = []
    /// The objective's indicator it is printed under.
    var under: IndicatorDraft?
    /// Whether several of its rows print money of their own.
    var isPaidByRow = false
    /// "JUMLAH": a row of sums, not a node of its own.
    var isTotal = false

    init(_ level: PlanLevel, number: String? = nil, code: String? = nil, name: String?, place: SourcePlace?) {
        self.level = level
        self.number = number
        self.code = code
        self.name = name
        self.place = place
    }

    /// It and everything below it, parents first.
    var all: [NodeDraft] { [self] + children.flatMap(\.all) }

    /// Whether it states something of a role, basis and period already.
    func states(_ column: WorkPlanColumn) -> Bool {
        figures.contains {
            $0.column.role == column.role && $0.column.basis == column.basis && $0.column.period == column.period
        }
    }
}
