import Application
import Domain

extension DossierTables {
    /// What nobody has confirmed of how it was read.
    static let doubts = PartTable<Doubt>(
        "open_doubt", columns: ["kind"] + SourceColumns.names + ["raw", "read_as", "why"]
    ) { doubt in
        [.text(doubt.kind.rawValue)] + SourceColumns.values(doubt.place)
            + [.text(doubt.raw), .text(doubt.read), .text(doubt.why.written)]
    } read: { row throws(StoreFault) in
        let (kind, place): (Doubt.Kind, SourcePlace?) = (try row.word(), try SourceColumns.read(&row))
        return Doubt(
            kind: kind, place: try row.required(place), raw: try row.text(), read: try row.text(),
            why: Reason(written: try row.text()))
    }

    static let unread = PartTable<UnreadCell>(
        "unread_cell", columns: SourceColumns.names + ["raw", "why"]
    ) { cell in
        SourceColumns.values(cell.place) + [.text(cell.raw), .text(cell.why.written)]
    } read: { row throws(StoreFault) in
        let place = try SourceColumns.read(&row)
        return UnreadCell(place: try row.required(place), raw: try row.text(), why: Reason(written: try row.text()))
    }
}
