import Domain

/// Cells that the headers of action plans share.
enum HeaderCells {
    /// Texts merged over the rows of the header.
    static func tall(_ texts: [String], rows: Int) -> [Cell] { texts.map { Cell($0, rows: rows) } }

    /// "TW I" … "TW IV", the first over the given number of columns.
    static func quarters(firstColumns: Int = 1) -> [Cell] {
        Quarter.allCases.map { Cell($0.title, columns: $0 == .first ? firstColumns : 1) }
    }

    /// "TRIWULAN I" … "TRIWULAN IV", each over target and money.
    static let spelledQuarters = Quarter.allCases.map { quarter in
        Cell(quarter.title.replacing("TW", with: "TRIWULAN"), columns: 2)
    }
}
