import Domain

/// Finds the first of many names that equals another, or differs from it only by slips of spelling.
///
/// Slips are looked for among names that begin or end alike, and among the fewer the more names there are, so that
/// the cost of a document stays in proportion to its length.
struct NameIndex<Item> {
    private var items: [(name: NormalizedName, item: Item)] = []
    private var exact: [String: Int] = [:]
    private var byBeginning: [String: [Int]] = [:]
    private var byEnd: [String: [Int]] = [:]

    /// Adds a name; a name that is there already keeps its first item.
    mutating func add(_ item: Item, named name: NormalizedName) {
        guard !name.isEmpty, exact[name.text] == nil else { return }
        let index = items.count
        items.append((name, item))
        exact[name.text] = index
        byBeginning[Self.beginning(name), default: []].append(index)
        byEnd[Self.end(name), default: []].append(index)
    }

    /// The item of the name itself, or of the first name that resembles it.
    func first(_ name: NormalizedName) -> (item: Item, isExact: Bool)? {
        if let index = exact[name.text] { return (items[index].item, true) }
        let most = max(4, min(256, 200_000 / max(items.count, 1)))
        let near = Self.merged(byBeginning[Self.beginning(name)] ?? [], byEnd[Self.end(name)] ?? [], most: most)
        return near.first { items[$0].name.resembles(name) }.map { (items[$0].item, false) }
    }

    private static func beginning(_ name: NormalizedName) -> String {
        String(decoding: name.text.utf8.prefix(3), as: UTF8.self)
    }
    private static func end(_ name: NormalizedName) -> String {
        String(decoding: name.text.utf8.suffix(3), as: UTF8.self)
    }

    /// The lowest of two ascending lists, each once.
    private static func merged(_ left: [Int], _ right: [Int], most: Int) -> [Int] {
        var result: [Int] = []
        var ours = left[...]
        var theirs = right[...]
        while result.count < most, !ours.isEmpty || !theirs.isEmpty {
            let next = min(ours.first ?? .max, theirs.first ?? .max)
            result.append(next)
            if ours.first == next { ours.removeFirst() }
            if theirs.first == next { theirs.removeFirst() }
        }
        return result
    }
}
