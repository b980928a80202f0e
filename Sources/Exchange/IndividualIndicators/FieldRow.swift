import Domain

/// A row of a table that holds a field of a sheet's head: "1 | JABATAN | : | Sekretaris", or goes on with one.
struct FieldRow: Hashable, Sendable {
    /// As the line it would be: "JABATAN : Sekretaris".
    let text: String
    /// Further lines of its last cell.
    let further: [String]
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
        let lines = (content.last ?? label).lines
        further = content.count <= 1 && lines.count > 1 ? Array(lines.dropFirst()) : []
        let texts = content.map { $0.lines.count > 1 && content.count == 1 ? $0.lines[0] : $0.text }
        let joined = texts.joined(separator: " ")
        place = content.first?.place ?? label.place
        guard let field = SheetField(label.text), content.isEmpty || field.content.isEmpty else {
            text = cells.count == 1 && !further.isEmpty ? lines[0] : cells.map(\.text).joined(separator: " ")
            namesPost = SheetField(text)?.kind == .position && text.contains(":")
            return
        }
        let bare = label.text.split(separator: ":").first.map { String($0).trimmed } ?? label.text
        let rest = joined.hasPrefix(":") ? String(joined.dropFirst()).trimmed : joined
        text = "\(mark)\(bare) : \(content.isEmpty ? field.content : rest)"
        namesPost = field.kind == .position && !(content.isEmpty && field.content.isEmpty)
    }
}
