import Domain

/// Finds the agreements of a file that holds those of several posts.
enum AgreementSplit {
    /// One range of elements for each agreement; together they are all elements.
    static func ranges(of elements: [TextElement]) -> [Range<Int>] {
        var starts: [Int] = []
        var title: Int?
        var hasTable = false
        var count = 0
        for (index, element) in elements.enumerated() {
            switch element {
            case .grid(let grid):
                if grid.rows.contains(where: { SheetHeaderRow.kind(of: $0, afterHeader: false) == .header }) {
                    hasTable = true
                    title = nil
                } else if grid.rows.contains(where: Self.opensStatement) {
                    note(index, title: title, count: &count, starts: &starts, hasTable: &hasTable)
                }
            case .line(let text, _, _):
                if TitleWords.isTitle(text), title == nil || hasTable { title = title ?? index }
                if opens(text) { note(index, title: title, count: &count, starts: &starts, hasTable: &hasTable) }
            }
        }
        guard starts.count > 1 else { return [0..<elements.count] }
        starts = starts.map { letterhead(above: $0, in: elements) }
        starts[0] = 0
        return zip(starts, starts.dropFirst() + [elements.count]).map { $0..<$1 }
    }

    /// Where the letterhead above a title begins; the title where it has none.
    private static func letterhead(above title: Int, in elements: [TextElement]) -> Int {
        var first = title
        for index in (max(0, title - mostLetterhead)..<title).reversed() {
            guard case .line(let text, _, _) = elements[index] else { break }
            if text.hasPrefix("PEMERINTAH "), text == text.uppercased() { first = index }
        }
        return first
    }

    /// A letterhead has at most so many lines.
    private static let mostLetterhead = 8

    private static func note(
        _ index: Int, title: Int?, count: inout Int, starts: inout [Int], hasTable: inout Bool
    ) {
        count += 1
        guard starts.isEmpty || hasTable else { return }
        starts.append(title ?? index)
        hasTable = false
    }

    /// Whether a line names the first party.
    private static func opens(_ text: String) -> Bool {
        let words = HeaderVocabulary.split(text)
        guard let told = words.lastIndex(of: "DISEBUT") else { return false }
        let behind = words[(told + 1)...]
        return behind.contains("PERTAMA") || behind.contains("KESATU")
    }

    private static func opensStatement(_ row: GridRow) -> Bool { row.filled.contains { opens($0.cell.text) } }
}
