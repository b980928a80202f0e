/// Values kept up to a limit; those asked for longest ago go first.
package struct RecentlyUsed<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct Kept: Sendable {
        let value: Value
        let cost: Int
        /// The greater, the later it was asked for.
        var turn: Int
    }

    private let limit: Int
    private var kept: [Key: Kept] = [:]
    private var cost = 0
    private var turn = 0

    /// - Parameter limit: of the costs of all that is kept, in whatever they are counted.
    package init(limit: Int) {
        self.limit = limit
    }

    package var count: Int { kept.count }

    /// Nil where it isn't kept.
    package mutating func value(_ key: Key) -> Value? {
        guard let index = kept.index(forKey: key) else { return nil }
        turn += 1
        kept.values[index].turn = turn
        return kept.values[index].value
    }

    /// Takes the place of what was kept before; what costs more than the limit isn't kept.
    package mutating func keep(_ value: Value, for key: Key, cost: Int = 1) {
        remove(key)
        guard cost <= limit else { return }
        turn += 1
        kept[key] = Kept(value: value, cost: cost, turn: turn)
        self.cost += cost
        while self.cost > limit, let oldest = kept.min(by: { $0.value.turn < $1.value.turn })?.key { remove(oldest) }
    }

    /// Forgets what is kept for a key, where there is something.
    package mutating func remove(_ key: Key) {
        guard let gone = kept.removeValue(forKey: key) else { return }
        cost -= gone.cost
    }
}
