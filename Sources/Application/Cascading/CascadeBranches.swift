/// Walks a tree of boxes whose indices grow downwards, so that it always ends.
struct CascadeBranches {
    private let boxes: [CascadeBox]
    /// Indices by the index above.
    private let children: [Int?: [Int]]
    /// How many boxes lie below each.
    private let sizes: [Int]
    /// How many levels lie below each.
    private let depths: [Int]

    init(boxes: [CascadeBox], children: [Int?: [Int]]) {
        var sizes = [Int](repeating: 0, count: boxes.count)
        var depths = sizes
        for index in boxes.indices.reversed() {
            guard let parent = boxes[index].parent else { continue }
            sizes[parent] += sizes[index] + 1
            depths[parent] = max(depths[parent], depths[index] + 1)
        }
        self.boxes = boxes
        self.children = children
        self.sizes = sizes
        self.depths = depths
    }

    /// - Parameter steps: few, so that the recursion stays shallow.
    func shown(_ index: Int, steps: Int) -> PlanCascade.Shown {
        guard steps > 0 else { return PlanCascade.Shown(box: boxes[index], children: [], hidden: sizes[index]) }
        let below = (children[index] ?? []).map { shown($0, steps: steps - 1) }
        return PlanCascade.Shown(box: boxes[index], children: below, hidden: 0)
    }

    /// The boxes above one, the outermost first.
    func above(_ index: Int) -> [CascadeBox] {
        var chain: [CascadeBox] = []
        var next = boxes[index].parent
        while let here = next {
            chain.append(boxes[here])
            next = boxes[here].parent
        }
        return chain.reversed()
    }

    /// How many levels lie below a box.
    func depth(_ index: Int) -> Int { depths[index] }
}
