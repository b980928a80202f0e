import Domain

/// A row of a table that holds a field of a sheet's head: "1 | JABATAN | : | Sekretaris", or goes on with one.
struct FieldRow: Hashable, Sendable {
    /// As the line it would be: "JABATAN : Sekretaris".
    let text: String
    let place: SourcePlace
    /// Whether it begins with the label of a post's title.
    let namesPost: Bool

    init?(_ row: GridRow) {
        var cells = row.filled.map(\.cell)
        guard let first = cells.first else { return nil }
        var mark = ""
        if cells.count > 1, LeadingMark.isMark(first.text), SheetField(cells[1].text) != nil {
            mark = LeadingMark.bare(first.text) + ". "
            cells.removeFirst()
        }
        let label = cells[0]
        let content = cells.dropFirst().filter { $0.text != ":" }
        let joined = content.map(\.text).joined(separator: " ")
        place = content.first?.place ?? label.place
        guard let field = SheetField(label.text), content.isEmpty || field.content.isEmpty else {
            text = cells.map(\.text).joined(separator: " ")
            namesPost = SheetField(text)?.kind == .position && text.contains(":")
            return
        }
        let bare = label.text.split(separator: ":").first.map { String($0).trimmed } ?? label.text
        let rest = joined.hasPrefix(":") ? String(joined.dropFirst()).trimmed : joined
        text = "\(mark)\(bare) : \(content.isEmpty ? field.content : rest)"
        namesPost = field.kind == .position && !(content.isEmpty && field.content.isEmpty)
    }
}
