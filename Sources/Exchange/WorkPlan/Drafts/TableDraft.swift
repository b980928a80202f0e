import Domain

/// A table read into drafts, with what was noted on the way.
struct TableDraft {
    let table: WorkPlanTable
    var roots: [NodeDraft] = []
    var doubts: [Doubt] = []
    var unread: [UnreadCell] = []
    /// Body rows as the contract counts them.
    var rows = 0

    var nodes: [NodeDraft] { roots.flatMap(\.all) }
}
