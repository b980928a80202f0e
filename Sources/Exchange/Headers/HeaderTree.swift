/// The paths of header texts over each column: spans lost in a text are restored from the empty cells they leave.
struct HeaderTree: Hashable, Sendable {
    /// For each cell index the header texts above it, top first.
    let paths: [[String]]
    /// Whether the lowest text over a column was taken over from the column to its left.
    let isInherited: [Bool]

    init(_ group: HeaderGroup, width: Int) {
        var paths = [[String]](repeating: [], count: width)
        var owners = [[Int]](repeating: [], count: width)
        var inherited = [Bool](repeating: false, count: width)
        for row in group.rows {
            var current: (text: String, owner: Int)?
            var previousOwners: [Int] = []
            for index in 0..<width {
                let text = row.text(index)
                if !text.isEmpty {
                    current = (text, index)
                } else if index > 0, owners[index] != previousOwners {
                    current = nil
                }
                previousOwners = owners[index]
                guard let current else { continue }
                paths[index].append(current.text)
                owners[index].append(current.owner)
                inherited[index] = current.owner != index
            }
        }
        isInherited = inherited
        self.paths = paths.map { path in
            path.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
        }
    }
}
