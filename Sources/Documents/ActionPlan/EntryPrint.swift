import Domain

/// One print of an entry: its first, or the reprint at the head of a further block.
struct EntryPrint: Hashable, Sendable {
    let number: String?
    let name: String?
    /// nil for the first print.
    let reprint: Entry.Reprint?

    /// - Parameter ordinal: 0 for the first print, then the reprints in their order; beyond them the first again.
    init(_ entry: Entry, ordinal: Int) {
        reprint = entry.reprints.indices.contains(ordinal - 1) ? entry.reprints[ordinal - 1] : nil
        number = reprint == nil ? entry.number : reprint?.number
        name = reprint == nil ? entry.name : reprint?.name
    }
}
