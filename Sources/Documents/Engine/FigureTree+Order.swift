extension FigureTree {
    /// Its boxes as one reads them, each before those below it, with their depths; they may be stored in another order.
    package var printed: [(index: Int, depth: Int)] {
        let children = Dictionary(grouping: boxes.indices.filter { boxes[$0].parent != nil }) { boxes[$0].parent ?? 0 }
        var order: [(index: Int, depth: Int)] = []
        var pending = boxes.indices.filter { boxes[$0].parent == nil }.reversed().map { (index: $0, depth: 0) }
        while let next = pending.popLast() {
            order.append(next)
            pending += (children[next.index] ?? []).reversed().map { ($0, next.depth + 1) }
        }
        return order
    }
}
