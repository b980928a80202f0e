import Domain

extension Doubt {
    /// About a cell of a table as it stands.
    init(_ kind: Kind, _ cell: GridCell, read: String, why: Reason) {
        self.init(kind: kind, place: cell.place, raw: cell.text, read: read, why: why)
    }
}
