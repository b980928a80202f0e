/// A post (jabatan) of an agency; who holds it is kept elsewhere, dated.
package struct Position: Hashable, Sendable, Identifiable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case seniorLeadership = "senior-leadership"
        case administrator
        case supervisor
        case executor
        case functional
    }

    package let id: PositionID
    package var title: String
    package var kind: Kind?
    package var parent: PositionID?
    /// Duties (tugas), in order.
    package var duties: [String]
    /// Functions (fungsi), in order.
    package var functions: [String]
    /// Where its title is printed.
    package var place: SourcePlace?

    package init(
        id: PositionID, title: String, kind: Kind? = nil, parent: PositionID? = nil, duties: [String] = [],
        functions: [String] = [], place: SourcePlace? = nil
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.parent = parent
        self.duties = duties
        self.functions = functions
        self.place = place
    }
}
