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
    /// The posts one signs for, a.n. first and the one before u.b. next, as printed; empty where none was.
    package var superiors: [String]

    package init(title: String, capacity: Capacity, superiors: [String] = []) {
        self.title = title
        self.capacity = capacity
        self.superiors = superiors
    }
}
