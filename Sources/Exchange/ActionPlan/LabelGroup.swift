import Domain

/// The labels printed on one row of a table with centred labels, and the rows they were put together from.
struct LabelGroup {
    /// Row the labels are printed on.
    var anchor: Int
    /// A second row whose labels complete it.
    var merged: Int?
    /// Cells by column.
    var cells: [Int: GridCell]
    var opensObjective: Bool
    /// Truncated copies of a label, by column.
    var dropped: [Int: (row: Int, cell: GridCell, reading: String)] = [:]

    /// Takes over labels of the next row where this one lacks the upper level and the next prints no new lower one.
    mutating func takes(_ next: LabelGroup, levels: [Int]) -> Bool {
        guard merged == nil, !next.opensObjective, let top = levels.first, cells[top] == nil, next.cells[top] != nil
        else {
            return false
        }
        var result = self
        for column in levels {
            guard let theirs = next.cells[column] else { continue }
            if let mine = cells[column] {
                guard Self.isTruncated(theirs.text, of: mine.text) else { return false }
                result.dropped[column] = (next.anchor, theirs, mine.text)
            } else {
                result.cells[column] = theirs
            }
        }
        result.merged = next.anchor
        self = result
        return true
    }

    /// Whether all words of a text stand in another in the same order.
    static func isTruncated(_ text: String, of whole: String) -> Bool {
        var rest = NormalizedName(whole).words[...]
        for word in NormalizedName(text).words {
            guard let index = rest.firstIndex(of: word) else { return false }
            rest = rest[(index + 1)...]
        }
        return true
    }

    /// Words of all its labels but the topmost, which most groups share.
    func words(without top: Int) -> Set<String> {
        Set(cells.filter { $0.key != top }.values.flatMap { NormalizedName($0.text).words })
    }
}
