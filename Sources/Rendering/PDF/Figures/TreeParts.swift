import Documents

/// A tree cut into parts of which each is legible on a page; each part begins with what stands above it.
struct TreeParts {
    /// Boxes side by side that a page has room for.
    static let limit = 16

    private let tree: FigureTree
    private let children: [[Int]]
    /// Boxes below which nothing hangs, by the box they hang below at last.
    private let leaves: [Int]

    init(_ tree: FigureTree) {
        var children = [[Int]](repeating: [], count: tree.boxes.count)
        var leaves = [Int](repeating: 0, count: tree.boxes.count)
        for index in tree.boxes.indices.reversed() {
            leaves[index] = max(1, leaves[index])
            guard let parent = tree.boxes[index].parent else { continue }
            leaves[parent] += leaves[index]
            children[parent].append(index)
        }
        self.tree = tree
        self.children = children.map { $0.reversed() }
        self.leaves = leaves
    }

    /// In the order of the tree.
    var trees: [FigureTree] {
        let roots = tree.boxes.indices.filter { tree.boxes[$0].parent == nil }
        return parts(of: roots, below: []).map(part)
    }

    /// Neighbours together as long as there is room; a box too broad for a page is cut among what hangs below it.
    private func parts(of boxes: [Int], below path: [Int]) -> [[Int]] {
        var parts: [[Int]] = []
        var group: [Int] = []
        var width = 0
        for box in boxes {
            if !group.isEmpty, width + leaves[box] > Self.limit {
                parts.append(path + group.flatMap(subtree))
                (group, width) = ([], 0)
            }
            if leaves[box] > Self.limit {
                parts += self.parts(of: children[box], below: path + [box])
            } else {
                group.append(box)
                width += leaves[box]
            }
        }
        return group.isEmpty ? parts : parts + [path + group.flatMap(subtree)]
    }

    private func subtree(_ root: Int) -> [Int] {
        var found: [Int] = []
        var pending = [root]
        while let box = pending.popLast() {
            found.append(box)
            pending += children[box]
        }
        return found
    }

    private func part(_ indices: [Int]) -> FigureTree {
        let sorted = indices.sorted()
        let places = Dictionary(zip(sorted, sorted.indices)) { first, _ in first }
        return FigureTree(
            sorted.map { index in
                var box = tree.boxes[index]
                box.parent = box.parent.flatMap { places[$0] }
                return box
            })
    }
}
