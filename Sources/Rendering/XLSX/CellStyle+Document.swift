import Documents

/// The looks of official documents.
extension CellStyle {
    /// The type of tables and text, in points.
    static let tableSize = 9

    static let coverLine = CellStyle(isBold: true, isWrapped: true, isMiddle: true, alignment: .center, size: 16)
    static let coverFoot = CellStyle(isBold: true, isWrapped: true, alignment: .center, size: 12)
    static let government = CellStyle(isWrapped: true, alignment: .center, size: 12)
    static let agency = CellStyle(isBold: true, isWrapped: true, alignment: .center, size: 14)
    static let address = CellStyle(isWrapped: true, alignment: .center, size: tableSize)
    static let documentTitle = CellStyle(isBold: true, isWrapped: true, alignment: .center, size: 13)
    static let documentSubtitle = CellStyle(isBold: true, isWrapped: true, alignment: .center, size: 11)
    static let documentHeading = CellStyle(isBold: true, isWrapped: true, alignment: .start, size: 10)
    static let prose = CellStyle(isWrapped: true, alignment: .start, size: tableSize)
    static let centeredProse = CellStyle(isWrapped: true, alignment: .center, size: tableSize)
    static let remark = CellStyle(ink: .muted, isWrapped: true, alignment: .start, size: tableSize)
    /// A cell of a table that no text stands in.
    static let openCell = CellStyle(hasBorder: true, isOfficial: true, size: tableSize)

    /// A cell of a table by the kind of its row.
    static func cell(_ placement: TableGrid.Placement, of table: Table) -> CellStyle {
        var style = CellStyle(isWrapped: true, hasBorder: true, isOfficial: true, size: tableSize)
        style.alignment = table.alignment(of: placement)
        switch placement.kind {
        case .header:
            style.ground = .officialHeader
            style.isBold = true
            style.isMiddle = true
            return style
        case .band:
            style.ground = .band
            style.isBold = true
            return style
        case .total:
            style.ground = .total
            style.isBold = true
        case .body:
            if placement.cell.content.isBlankHole { style.ground = .hole }
            let paragraphs = placement.cell.content.paragraphs.filter { !$0.runs.isEmpty }
            style.isBold = !paragraphs.isEmpty && paragraphs.allSatisfy(\.isStrong)
        }
        style.isItalic = placement.cell.content.gap != nil
        return style
    }
}
