import Documents
import Domain

/// Which parts of a document stand on which sheet: a sheet for each section with a table, text with the table after it;
/// a long text has a sheet of its own, so that the table begins at the top of its own.
///
/// What begins a page below a table goes on on another sheet: a sheet prints one head on all its pages.
struct SheetPlan {
    /// One sheet, with its content in order.
    struct Sheet {
        var name: String
        var orientation: Section.Orientation
        var content: [Content]
        /// Indices of what begins a page.
        var pageStarts: Set<Int> = []
        /// Of a part that is handed in on its own.
        var letterhead: Letterhead?

        var tables: [Table] {
            content.compactMap { if case .table(let table) = $0 { table } else { nil } }
        }
    }

    private(set) var sheets: [Sheet] = []
    private var waiting: [Content] = []
    /// Indices of what begins a page among what waits.
    private var starts: Set<Int> = []
    private var letterhead: Letterhead?
    private var names: Set<String> = []

    private static let longestName = 31
    /// Paragraphs, lists and the like that may stand above a table.
    private static let mostAbove = 20
    /// A longer table has a sheet of its own below another one.
    private static let shortTable = 20

    init(_ document: Document) {
        if document.cover != nil { names.insert(SheetFront.coverName.lowercased()) }
        let title = document.titleLines.first ?? document.title
        let last = document.sections.lastIndex(where: Self.hasTable) ?? document.sections.count
        for (index, section) in document.sections.enumerated() {
            if index > last, section.startsPage {
                endTrailing()
                take(section, orientation: section.orientation, title: title)
                end(name: section.heading ?? Self.firstLine(of: section) ?? title, section.orientation)
            } else {
                take(section, orientation: section.orientation, title: title)
            }
        }
        if sheets.isEmpty {
            add(name: title, orientation: .portrait, content: waiting, starts: starts)
        } else {
            append(waiting, starts: starts)
        }
    }

    private mutating func take(_ section: Section, orientation: Section.Orientation, title: String) {
        let tables = section.content.compactMap { if case .table(let table) = $0 { table } else { nil } }
        if !tables.isEmpty, waiting.count > Self.mostAbove || hasClauses { end(name: "Naskah", .portrait) }
        if section.startsPage, !(waiting.isEmpty && sheets.isEmpty) { starts.insert(waiting.count) }
        letterhead = section.letterhead ?? letterhead
        let heading = section.headingLines.map { RichText($0, .strong) }
        waiting +=
            section.numberStyle == .chapter && !heading.isEmpty ? [.centered(heading)] : heading.map { .paragraph($0) }
        take(section.content, name: { Self.name(of: $0, in: section, title: title) }, orientation)
        for nested in section.sections { take(nested, orientation: orientation, title: title) }
    }

    private mutating func take(_ content: [Content], name: (Table) -> String, _ orientation: Section.Orientation) {
        var current: String?
        for item in content {
            guard case .table(let table) = item else {
                waiting.append(item)
                continue
            }
            if let name = current, table.body.count > Self.shortTable {
                end(name: name, orientation)
                current = nil
            }
            current = current ?? name(table)
            waiting.append(item)
        }
        if let current { end(name: current, orientation) }
    }

    /// What stands below the last table goes there.
    private mutating func endTrailing() {
        append(waiting, starts: starts)
        waiting = []
        starts = []
    }

    private static func hasTable(_ section: Section) -> Bool {
        section.content.contains { if case .table = $0 { true } else { false } }
            || section.sections.contains(where: hasTable)
    }

    /// Of a section without a heading.
    private static func firstLine(of section: Section) -> String? {
        if case .centered(let lines)? = section.content.first { lines.first?.text } else { nil }
    }

    private var hasClauses: Bool {
        waiting.contains { if case .clauses = $0 { true } else { false } }
    }

    private mutating func end(name: String, _ orientation: Section.Orientation) {
        starts.remove(0)
        add(name: name, orientation: orientation, content: waiting, starts: starts)
        waiting = []
        starts = []
    }

    private mutating func append(_ content: [Content], starts: Set<Int>) {
        let count = sheets[sheets.count - 1].content.count
        sheets[sheets.count - 1].content += content
        sheets[sheets.count - 1].pageStarts.formUnion(starts.map { $0 + count })
    }

    private mutating func add(
        name: String, orientation: Section.Orientation, content: [Content], starts: Set<Int>
    ) {
        sheets.append(
            Sheet(
                name: unused(Self.allowed(name)), orientation: orientation, content: content, pageStarts: starts,
                letterhead: letterhead))
        letterhead = nil
    }

    // MARK: Names

    /// By what the table says of itself, else by its section, else by its number.
    private static func name(of table: Table, in section: Section, title: String) -> String {
        if let label = table.label { return label.split(separator: ": ").last.map(String.init) ?? label }
        if let heading = section.heading, heading.utf16.count <= longestName { return heading }
        return table.number.map { "Tabel \($0)" } ?? section.heading ?? title
    }

    /// Without the signs that a name may not have, and cut between words.
    private static func allowed(_ name: String) -> String {
        let plain = name.sheetText.map { "[]:*?/\\'".contains($0) || $0.isNewline ? " " : $0 }
        return cut(String(plain).squeezed, to: longestName)
    }

    private static func cut(_ name: String, to length: Int) -> String {
        guard name.utf16.count > length else { return name }
        var result = ""
        for character in name where result.utf16.count + character.utf16.count <= length { result.append(character) }
        let isWhole = name.dropFirst(result.count).first == " "
        guard !isWhole, let end = result.lastIndex(of: " "), result.utf16.count < end.utf16Offset(in: result) * 2 else {
            return result.trimmed
        }
        return String(result[..<end]).trimmed
    }

    /// Names differ, also without regard to case.
    private mutating func unused(_ name: String) -> String {
        let first = name.isEmpty || name.lowercased() == "history" ? "Lembar" : name
        var result = first
        var number = 2
        while !names.insert(result.lowercased()).inserted {
            let mark = " (\(number))"
            result = Self.cut(first, to: Self.longestName - mark.utf16.count) + mark
            number += 1
        }
        return result
    }
}
