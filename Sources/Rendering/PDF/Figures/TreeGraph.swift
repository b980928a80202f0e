import Documents

/// A tree of boxes in Graphviz's language.
struct TreeGraph {
    /// Signs of a line in a box.
    private static let lineLength = 28
    /// From this many boxes side by side on, the tree grows from left to right.
    private static let widest = 9
    /// Of a box in a tree that grows to the right, at least, in inches.
    private static let width = "1.9"

    /// How much it counts that a line leaves its box straight down.
    private static let straight = 100

    private let tree: FigureTree
    private let text: PrintedText

    /// - Parameter text: for signs that can't be printed.
    init(_ tree: FigureTree, text: PrintedText) {
        self.tree = tree
        self.text = text
    }

    /// UTF-8.
    var dot: [UInt8] {
        var lines = [
            "digraph {",
            "graph [rankdir=\(isWide ? "LR" : "TB"), nodesep=0.18, ranksep=0.16, splines=ortho, margin=0, ordering=out];",
            "node [shape=box, style=filled, penwidth=0.8, margin=\"0.09,0.06\", fontname=\"Liberation Sans\", fontsize=9];",
            "edge [arrowhead=none, color=\"#5b6570\", penwidth=0.8];",
        ]
        let depths = depths
        let sizes = isWide ? ["width=\(Self.width)"] : heights(at: depths).map { "height=\($0)" }
        for (index, box) in tree.boxes.enumerated() {
            let colors = Self.colors(of: box.tone)
            let size = sizes[isWide ? 0 : depths[index]]
            lines.append(
                "n\(index) [label=<\(label(of: box))>, \(size), fillcolor=\"\(colors.fill)\", color=\"\(colors.line)\"];"
            )
        }
        lines += joints(at: depths)
        return Array((lines + unseenRoot + ["}", ""]).joined(separator: "\n").utf8)
    }

    /// The lines between boxes: one leaves a box in its middle, and parts outside of it. The deeper they are, the more it
    /// counts that they are short, so that a box stands above the middle of those below it.
    private func joints(at depths: [Int]) -> [String] {
        var parents: Set<Int> = []
        return tree.boxes.enumerated().flatMap { index, box -> [String] in
            guard let parent = box.parent else { return [] }
            let joint = "j\(parent) [shape=point, width=0.011, height=0.011, penwidth=0, fillcolor=\"#5b6570\"];"
            let isFirst = parents.insert(parent).inserted
            return (isFirst ? [joint, "n\(parent) -> j\(parent) [weight=\(Self.straight)];"] : [])
                + ["j\(parent) -> n\(index) [weight=\(3 * depths[index])];"]
        }
    }

    /// How many boxes stand above each.
    private var depths: [Int] {
        tree.boxes.reduce(into: []) { depths, box in
            depths.append(box.parent.flatMap { $0 < depths.count ? depths[$0] + 1 : nil } ?? 0)
        }
    }

    /// Of the tallest box of each depth, in inches, so that boxes side by side begin and end alike.
    private func heights(at depths: [Int]) -> [String] {
        var points = [Int](repeating: 0, count: (depths.max() ?? 0) + 1)
        for (box, depth) in zip(tree.boxes, depths) {
            let lines = ([box.title] + box.lines).reduce(0) { $0 + wrapped($1).count }
            let label = box.heading.map { wrapped($0).count } ?? 0
            points[depth] = max(points[depth], lines * 11 + label * 9 + 10)
        }
        return points.map { ($0 * 10 + 71) / 72 }.map { "\($0 / 10).\($0 % 10)" }
    }

    /// Holds several trees in their order, which Graphviz would turn round.
    private var unseenRoot: [String] {
        let roots = tree.boxes.indices.filter { tree.boxes[$0].parent == nil }
        guard roots.count > 1 else { return [] }
        return ["r [style=invis, label=\"\", width=0, height=0, margin=0];"]
            + roots.map { "r -> n\($0) [style=invis];" }
    }

    /// Whether it has more leaves than a page has room for side by side.
    private var isWide: Bool {
        let parents = Set(tree.boxes.compactMap(\.parent))
        return tree.boxes.count - parents.count > Self.widest
    }

    private func label(of box: FigureTree.Box) -> String {
        var lines: [String] = []
        if let heading = box.heading {
            lines += wrapped(heading).map { "<FONT POINT-SIZE=\"7\">\(Self.escaped($0))</FONT>" }
        }
        lines += wrapped(box.title).map { "<B>\(Self.escaped($0))</B>" }
        for line in box.lines { lines += wrapped(line).map(Self.escaped) }
        return lines.isEmpty ? " " : lines.joined(separator: "<BR/>")
    }

    /// Words until a line is full; longer words are cut.
    private func wrapped(_ printed: String) -> [String] {
        var lines: [String] = []
        for word in text.printable(printed).split(whereSeparator: \.isWhitespace) {
            var rest = word
            if let last = lines.last, last.count + 1 + rest.count <= Self.lineLength {
                lines[lines.count - 1] = last + " " + rest
                continue
            }
            while rest.count > Self.lineLength {
                lines.append(String(rest.prefix(Self.lineLength)))
                rest = rest.dropFirst(Self.lineLength)
            }
            lines.append(String(rest))
        }
        return lines
    }

    /// Graphviz stumbles over a line of nothing but "]", and takes "\N" for the name of the box: a sign of no width parts
    /// the two.
    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;").replacing("]", with: "&#93;").replacing("\\", with: "\\\u{2060}")
    }

    static func colors(of tone: FigureTree.Tone) -> (fill: String, line: String) {
        switch tone {
        case .plain: ("#f3f5f7", "#5b6570")
        case .good: ("#ecf6ef", "#226b3a")
        case .warning: ("#fdf5e6", "#8a5200")
        case .error: ("#fbeeee", "#a3262a")
        }
    }
}
