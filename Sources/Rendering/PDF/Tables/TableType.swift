/// The type a table is set in: smaller the more columns it has.
struct TableType: Hashable {
    /// Below this a page is sent back.
    static let smallest = 70

    /// In tenths of a point.
    var size: Int
    /// White space left and right of a cell's text, in hundredths of a point.
    let inset: Int

    init(columnCount: Int) {
        size =
            switch columnCount {
            case ...5: 90
            case ...8: 85
            case ...11: 80
            case ...14: 75
            default: Self.smallest
            }
        inset = columnCount > 10 ? 200 : 300
    }

    /// A text's width in hundredths of a point.
    ///
    /// - Parameter thousandths: of an em.
    func width(_ thousandths: Int) -> Int { thousandths * size / 100 }

    /// The opposite: thousandths of an em.
    func ems(_ width: Int) -> Int { width * 100 / size }

    /// From line to line, in hundredths of a point.
    var lineHeight: Int { size * 125 / 10 }
}
