import Domain

/// A row that names a plan part across the whole table, where no column prints its level: "Sasaran 1: Meningkatnya …".
struct LevelHeading: Sendable {
    let level: PlanLevel
    let number: String?
    let name: String
    let cell: GridCell
    /// The same text in the other cells of the row, as a layout without merged cells prints it.
    let copies: [GridCell]

    private static let openings: [(words: [String], level: PlanLevel)] = [
        (["SASARAN", "STRATEGIS"], .objective), (["SASARAN"], .objective), (["TUJUAN"], .goal),
        (["PROGRAM"], .program), (["SUB", "KEGIATAN"], .subActivity), (["KEGIATAN"], .activity),
    ]

    init?(_ row: GridRow, printed levels: @autoclosure () -> [PlanLevel]) {
        guard let first = row.cells.first(where: { !$0.isEmpty }),
            row.cells.allSatisfy({ $0.isEmpty || $0.text == first.text })
        else { return nil }
        let filled = row.cells.filter { !$0.isEmpty }
        guard filled.count != 2, let opening = Self.opening(of: first.text), !levels().contains(opening.level)
        else { return nil }
        level = opening.level
        number = opening.number
        name = opening.name
        cell = first
        copies = Array(filled.dropFirst())
    }

    /// The level, number and name behind "Sasaran 1:", "Program :" or a program's own name.
    private static func opening(of text: String) -> (level: PlanLevel, number: String?, name: String)? {
        let words = text.split(separator: " ", maxSplits: 3).map { $0.uppercased() }
        guard let known = openings.first(where: { Array(words.prefix($0.words.count)).map(bare) == $0.words }) else {
            return nil
        }
        var rest = text.split(separator: " ").dropFirst(known.words.count)
        var isMarked = words[known.words.count - 1].hasSuffix(":")
        var number: String?
        if !isMarked, let mark = rest.first, LeadingMark.isMark(String(mark.prefix { $0 != ":" })) {
            number = LeadingMark.bare(String(mark.prefix { $0 != ":" }))
            isMarked = true
            rest = rest.dropFirst()
        }
        if let sign = rest.first, [":", "-", "–"].contains(sign) {
            isMarked = true
            rest = rest.dropFirst()
        }
        let name = rest.joined(separator: " ")
        guard name.contains(where: \.isLetter) else { return nil }
        if isMarked { return (known.level, number, name) }
        return known.level == .program && rest.count >= 2 ? (.program, nil, text) : nil
    }

    private static func bare(_ word: String) -> String { word.hasSuffix(":") ? String(word.dropLast()) : word }
}
