/// Values kept up to a limit; those asked for longest ago go first.
package struct RecentlyUsed<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let limit: Int
    private var kept: [Key: (value: Value, cost: Int)] = [:]
    /// The one asked for longest ago first.
    private var order: [Key] = []
    private var cost = 0

    /// - Parameter limit: of the costs of all that is kept, in whatever they are counted.
    package init(limit: Int) {
        self.limit = limit
    }

    /// Nil where it isn't kept.
    package mutating func value(_ key: Key) -> Value? {
        guard let value = kept[key]?.value else { return nil }
        if order.last != key {
            order.removeAll { $0 == key }
            order.append(key)
        }
        return value
    }

    /// Takes the place of what was kept before; what costs more than the limit isn't kept.
    package mutating func keep(_ value: Value, for key: Key, cost: Int = 1) {
        remove(key)
        guard cost <= limit else { return }
        kept[key] = (value, cost)
        order.append(key)
        self.cost += cost
        while self.cost > limit, let oldest = order.first { remove(oldest) }
    }

    package mutating func remove(_ key: Key) {
        guard let gone = kept.removeValue(forKey: key) else { return }
        order.removeAll { $0 == key }
        cost -= gone.cost
    }
}
