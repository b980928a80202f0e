import Domain

/// A node of a work plan as it was written, for tying what the text says to it.
struct WrittenNode {
    var entry: EntryID
    var level: PlanLevel
    var name: String?
    var form: WorkPlanForm
    var indicators: [(name: String?, entry: EntryID)]
}
