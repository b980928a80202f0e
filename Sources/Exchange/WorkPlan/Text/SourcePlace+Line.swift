import Domain

/// Lines that follow each other.
extension SourcePlace {
    /// The line of a text or the row of a sheet; nil in a Word file, which knows none.
    var line: Int? {
        switch spot {
        case .text(let line, _): line
        case .sheet(_, let cell): CellName(cell)?.row
        case .paragraph, .tableCell: nil
        }
    }
}
