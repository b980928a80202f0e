import Domain

/// Lines of a text whose part in the document is known, as the blocks they make.
///
/// A line that goes on with an earlier one has no block of its own.
struct PartedText: Hashable, Sendable {
    /// By the place of each line; nil for one that was joined to an earlier block.
    private(set) var blocks: [SourcePlace: Block?] = [:]
    private var last: SourcePlace?

    /// Makes a line a block of its own.
    mutating func open(_ block: Block, at place: SourcePlace) {
        var block = block
        block.place = place
        blocks[place] = block
        last = place
    }

    /// Joins a line to the block opened last.
    mutating func goOn(_ text: String, at place: SourcePlace) {
        guard let last, case .some(.some(var block)) = blocks.updateValue(nil, forKey: last) else { return }
        if !block.text.isEmpty { block.text += " " }
        block.text += text
        blocks[last] = block
        blocks[place] = .some(nil)
    }

    /// The blocks that begin on a line, none where it goes on with an earlier one; nil where its part isn't known.
    func blocks(at place: SourcePlace) -> [Block]? {
        guard let first = blocks[place] else { return nil }
        var found = [first].compactMap { $0 }
        guard place.item == nil else { return found }
        var item = SourcePlace(file: place.file, spot: place.spot, item: 1)
        while let next = blocks[item] ?? nil {
            found.append(next)
            item.item = found.count + (first == nil ? 1 : 0)
        }
        return found
    }

    mutating func merge(_ other: PartedText) {
        blocks.merge(other.blocks) { mine, _ in mine }
    }
}
