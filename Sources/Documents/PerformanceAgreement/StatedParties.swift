import Domain

/// Who agrees with whom, as an agreement itself names them.
struct StatedParties {
    /// Who promises; nil where the agreement has room for it.
    let first: Signatory?
    /// The superior; nil where there is none, or room for it.
    let second: Signatory?

    init(_ document: PlanDocument, agency: Agency) {
        let stated = document.signatories
        let parts = Set(document.blocks.compactMap(\.part))
        if stated.count > 1 {
            // A superior's signature stands on the left, and so before the other one's.
            let isSubordinate = !stated[1].isRegionHead && !stated[1].namesHead(of: agency)
            let isReversed =
                stated[0].isRegionHead || stated[0].isHead(of: agency) && isSubordinate
                || stated[0].standsIn && !stated[1].standsIn
            (first, second) = isReversed ? (stated[1], stated[0]) : (stated[0], stated[1])
        } else if parts.contains(.secondParty), !parts.contains(.firstParty) {
            (first, second) = (nil, stated.first)
        } else {
            (first, second) = (stated.first, nil)
        }
    }
}
