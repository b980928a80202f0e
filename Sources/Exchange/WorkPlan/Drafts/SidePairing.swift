import Domain

/// Pairs the indicators that the two sides of a review print beside each other.
enum SidePairing {
    struct Pair: Hashable, Sendable {
        var left: Int?
        var right: Int?
    }

    /// Line by line where both sides print as many; otherwise by wording. Different wordings are two indicators.
    static func pairs(_ left: [String], _ right: [String]) -> [Pair] {
        guard !right.isEmpty else { return left.indices.map { Pair(left: $0, right: nil) } }
        guard !left.isEmpty else { return right.indices.map { Pair(left: nil, right: $0) } }
        var free = Set(right.indices)
        var pairs: [Pair] = []
        for index in left.indices {
            let candidates = left.count == right.count ? [index] : Array(right.indices)
            let match = candidates.first { free.contains($0) && isSame(left[index], right[$0]) }
            if let match { free.remove(match) }
            pairs.append(Pair(left: index, right: match))
            if match == nil, left.count == right.count, free.remove(index) != nil {
                pairs.append(Pair(left: nil, right: index))
            }
        }
        return pairs + free.sorted().map { Pair(left: nil, right: $0) }
    }

    /// Whether two wordings beside each other mean one indicator.
    static func isSame(_ left: String, _ right: String) -> Bool {
        let ours = NormalizedName(left)
        let theirs = NormalizedName(right)
        return ours.resembles(theirs) || NodeKey.likeness(ours, theirs) >= 50
    }
}
