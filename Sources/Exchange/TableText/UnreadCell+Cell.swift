import Domain

extension UnreadCell {
    /// A cell of a table that is left as it stands.
    init(_ cell: GridCell, why: Reason) {
        self.init(place: cell.place, raw: cell.text, why: why)
    }
}
