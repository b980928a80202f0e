import Domain

/// Where an agency stands among others: without a dossier first, then the worst, then what was not checked yet.
struct AgencyRank: Comparable {
    let key: AgencyKey
    let isUndelivered: Bool
    let errorCount: Int
    /// The less, the further to the front.
    private let place: [Int]

    /// - Parameters:
    ///   - states: of its dossiers; nil for those that were not checked.
    ///   - index: its place by name.
    init(key: AgencyKey, states: [DossierState?], index: Int) {
        self.key = key
        isUndelivered = states.isEmpty
        let counts = Severity.allCases.map { severity in
            states.reduce(0) { $0 + ($1?.counts[severity] ?? 0) }
        }
        errorCount = states.reduce(0) { $0 + ($1?.counts[.error] ?? 0) }
        let group = states.isEmpty ? 0 : states.contains(nil) ? 2 : 1
        place = [group] + counts.map { -$0 } + [index]
    }

    static func < (left: Self, right: Self) -> Bool { left.place.lexicographicallyPrecedes(right.place) }
}
