/// Signs by which a reader tells what a printed document adds to the words of its source.
package enum PrintedSign {
    /// Stands for the page in a list of contents whose format knows none: "1.1 Latar Belakang …".
    package static let page = "…"

    private static let box = "┌ "
    private static let below = "└ "
    private static let hole = "[belum diisi: "

    /// What stands for words that are still to be written: "[belum diisi: latar belakang]".
    package static func hole(_ name: String) -> String { "\(hole)\(name)]" }

    /// Whether a line, of a drawing or not, says only what is still to be written there.
    package static func isHole(_ line: String) -> Bool {
        let words = drawing(line) ?? line
        return words.hasPrefix(hole) && words.hasSuffix("]")
    }

    /// A line of a drawing in words.
    ///
    /// - Parameter depth: 0 for a box, more for what stands in it or below it.
    package static func drawn(_ text: String, depth: Int) -> String { (depth == 0 ? box : below) + text }

    /// The words of such a line; nil for another one.
    package static func drawing(_ line: String) -> String? {
        [box, below].first(where: line.hasPrefix).map { String(line.dropFirst($0.count)) }
    }
}
