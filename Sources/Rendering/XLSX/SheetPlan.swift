import Documents
import Domain

/// Which parts of a document stand on which sheet: a sheet for each section with a table, text with the table after it;
/// a long text has a sheet of its own, so that the table begins at the top of its own.
struct SheetPlan {
    /// One sheet, with its content in order.
    struct Sheet {
        var name: String
        var orientation: Section.Orientation
        var content: [Content]

        var tables: [Table] {
            content.compactMap { if case .table(let table) = $0 { table } else { nil } }
        }
    }

    private(set) var sheets: [Sheet] = []
    private var waiting: [Content] = []
    private var names: Set<String> = []

    private static let longestName = 31
    /// Paragraphs, lists and the like that may stand above a table.
    private static let mostAbove = 20

    init(_ document: Document) {
        if document.cover != nil { names.insert(SheetFront.coverName.lowercased()) }
        for section in document.sections { take(section, orientation: section.orientation, title: document.title) }
        if sheets.isEmpty {
            add(name: document.title, orientation: .portrait, content: waiting)
        } else {
            sheets[sheets.count - 1].content += waiting
        }
    }

    private mutating func take(_ section: Section, orientation: Section.Orientation, title: String) {
        let tables = section.content.compactMap { if case .table(let table) = $0 { table } else { nil } }
        if !tables.isEmpty, waiting.count > Self.mostAbove {
            add(name: "Naskah", orientation: .portrait, content: waiting)
            waiting = []
        }
        let heading = section.headingLines.map { RichText($0, .strong) }
        waiting +=
            section.numberStyle == .chapter && !heading.isEmpty ? [.centered(heading)] : heading.map { .paragraph($0) }
        waiting += section.content
        if let first = tables.first {
            let number = first.number.map { "Tabel \($0)" }
            add(name: section.heading ?? number ?? title, orientation: orientation, content: waiting)
            waiting = []
        }
        for nested in section.sections { take(nested, orientation: orientation, title: title) }
    }

    private mutating func add(name: String, orientation: Section.Orientation, content: [Content]) {
        sheets.append(Sheet(name: unused(Self.allowed(name)), orientation: orientation, content: content))
    }

    /// Without the signs that a name may not have, and cut.
    private static func allowed(_ name: String) -> String {
        let plain = name.sheetText.map { "[]:*?/\\'".contains($0) || $0.isNewline ? " " : $0 }
        return cut(String(plain).squeezed, to: longestName)
    }

    private static func cut(_ name: String, to length: Int) -> String {
        var result = ""
        for character in name where result.utf16.count + character.utf16.count <= length { result.append(character) }
        return result.trimmed
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
