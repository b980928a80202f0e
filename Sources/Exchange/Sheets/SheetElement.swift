import Domain

/// A piece of a document of sheets in order: a line of text, the header of a table, one of its rows.
enum SheetElement: Hashable, Sendable {
    case line(text: String, level: Int?, place: SourcePlace)
    case header(HeaderGroup, width: Int)
    /// `opensGrid`: a gap or a line of text stands before it.
    case row(GridRow, opensGrid: Bool)

    /// Takes the grids of a document apart into headers and rows.
    static func elements(of elements: some Sequence<TextElement>) -> [SheetElement] {
        var result: [SheetElement] = []
        for element in elements {
            switch element {
            case .line(let text, let level, let place): result.append(.line(text: text, level: level, place: place))
            case .grid(let grid): append(grid, to: &result)
            }
        }
        return result
    }

    private static func append(_ grid: Grid, to result: inout [SheetElement]) {
        let width = grid.width
        var index = 0
        var opensGrid = true
        while index < grid.rows.count {
            let row = grid.rows[index]
            if SheetHeaderRow.kind(of: row, afterHeader: false) == .header {
                result.append(.header(headerGroup(grid.rows, from: &index), width: width))
                opensGrid = false
                continue
            }
            index += 1
            guard !row.isBlank else { continue }
            result.append(.row(row, opensGrid: opensGrid))
            opensGrid = false
        }
    }

    /// No header has more rows than this.
    private static let mostHeaderRows = 8

    private static func headerGroup(_ rows: [GridRow], from index: inout Int) -> HeaderGroup {
        var group = HeaderGroup(rows: [rows[index]], numberRow: nil)
        index += 1
        while index < rows.count, group.rows.count < mostHeaderRows {
            let row = rows[index]
            if row.isBlank {
                index += 1
                continue
            }
            switch SheetHeaderRow.kind(of: row, afterHeader: true) {
            case .header where group.numberRow == nil && row.cells.map(\.text) != group.texts.first:
                group.rows.append(row)
            case .header where SheetHeaderRow.isPairs(row): group.rows.append(row)
            case .numbers where group.numberRow == nil: group.numberRow = row
            default: return group
            }
            index += 1
        }
        return group
    }
}
