/// Lines with their number of occurrences.
struct Multiset {
    private var counts: [String: Int] = [:]

    init(_ lines: [String]) {
        for line in lines { counts[line, default: 0] += 1 }
    }

    /// What is left after taking away other lines, each once.
    func subtracting(_ lines: [String]) -> [String] {
        var rest = counts
        for line in lines { rest[line, default: 0] -= 1 }
        return rest.filter { $0.value > 0 }.flatMap { Array(repeating: $0.key, count: $0.value) }.sorted()
    }
}
