/// Levenshtein distance, bounded.
package enum EditDistance {
    /// The number of letters to insert, remove or change, or nil when it exceeds `limit`.
    package static func between(_ left: String, _ right: String, limit: Int) -> Int? {
        let a = Array(left.utf8)
        let b = Array(right.utf8)
        guard abs(a.count - b.count) <= limit else { return nil }
        var row = Array(0...b.count)
        for (i, letter) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            var best = row[0]
            for j in b.indices {
                let substitution = diagonal + (letter == b[j] ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(substitution, row[j] + 1, row[j + 1] + 1)
                best = min(best, row[j + 1])
            }
            if best > limit { return nil }
        }
        return row[b.count] <= limit ? row[b.count] : nil
    }
}
