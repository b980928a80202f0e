import Domain

/// An indicator at the other end of a link, and whose it is.
package struct IndicatorSupport: Hashable, Sendable {
    package enum Owner: Hashable, Sendable {
        case post(PositionID, title: String)
        /// A part of the plan, by the entry that prints it.
        case part(EntryID, title: String)
    }

    package let name: String
    package let owner: Owner?

    package init(name: String, owner: Owner?) {
        self.name = name
        self.owner = owner
    }
}
