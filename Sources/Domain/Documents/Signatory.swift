/// Who signs, as a post and a capacity; never a person's name or NIP.
package struct Signatory: Hashable, Sendable {
    /// In which capacity one signs.
    package enum Capacity: String, Hashable, Sendable, CaseIterable {
        case own = "self"
        case onBehalf = "a.n."
        case furtherOnBehalf = "u.b."
        case acting = "Plt."
        case actingDaily = "Plh."
        case interim = "Pj."
    }

    package var title: String
    package var capacity: Capacity

    package init(title: String, capacity: Capacity) {
        self.title = title
        self.capacity = capacity
    }
}
