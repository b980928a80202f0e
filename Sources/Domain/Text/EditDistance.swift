/// Levenshtein distance, bounded.
package enum EditDistance {
    /// The number of letters to insert, remove or change, or nil when it exceeds `limit`; letters are UTF-8 bytes.
    package static func between(_ left: some StringProtocol, _ right: some StringProtocol, limit: Int) -> Int? {
        let (a, b) = withoutCommonEnds(Array(left.utf8), Array(right.utf8))
        guard abs(a.count - b.count) <= limit else { return nil }
        if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
        var row = (0...b.count).map { min($0, limit + 1) }
        for (i, letter) in a.enumerated() {
            guard advance(&row, letter, at: i, b, limit: limit) else { return nil }
        }
        return row[b.count] <= limit ? row[b.count] : nil
    }

    /// Takes one more letter into the row of distances; only those near the diagonal can stay within the limit.
    ///
    /// - Returns: whether any of them still does.
    private static func advance(_ row: inout [Int], _ letter: UInt8, at i: Int, _ other: [UInt8], limit: Int) -> Bool {
        let band = max(0, i - limit)..<min(other.count, i + limit + 1)
        var diagonal = row[band.lowerBound]
        row[band.lowerBound] = min(i + 1, limit + 1)
        var best = row[band.lowerBound]
        for j in band {
            let substitution = diagonal + (letter == other[j] ? 0 : 1)
            diagonal = row[j + 1]
            row[j + 1] = min(substitution, row[j] + 1, row[j + 1] + 1, limit + 1)
            best = min(best, row[j + 1])
        }
        return best <= limit
    }

    private static func withoutCommonEnds(_ left: [UInt8], _ right: [UInt8]) -> ([UInt8], [UInt8]) {
        let shorter = min(left.count, right.count)
        var start = 0
        while start < shorter, left[start] == right[start] { start += 1 }
        var end = 0
        while end < shorter - start, left[left.count - 1 - end] == right[right.count - 1 - end] { end += 1 }
        return (Array(left[start..<left.count - end]), Array(right[start..<right.count - end]))
    }
}
