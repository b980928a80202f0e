import Documents
import Markup

/// A table with its caption, scopes and column widths.
struct HTMLTable {
    private let table: Table
    private let bodyGrid: TableGrid
    private let label: String?

    /// - Parameter label: what it is, for who can't see what stands around a table without a caption.
    init(_ table: Table, label: String? = nil) {
        self.table = table
        self.label = table.label ?? label
        bodyGrid = TableGrid(table.body, columnCount: table.columns.count)
    }

    /// - Parameter place: what registers call it.
    func write(place: Attribute = .omitted, _ w: inout MarkupWriter) {
        w.element("div", .class("wide"), place) { w in
            w.element("table") { w in
                caption(&w)
                widths(&w)
                head(&w)
                bodies(&w)
            }
            for note in table.notes { w.element("p", .class("muted"), text: note) }
        }
    }

    private func caption(_ w: inout MarkupWriter) {
        if let lines = table.titleLines {
            w.element("caption", .class("official")) { w in
                for (index, line) in lines.enumerated() {
                    if index > 0 { w.void("br") }
                    w.text(line)
                }
            }
        } else if let title = table.title {
            w.element("caption", text: title)
        } else if let label {
            w.element("caption", .class("unseen"), text: label)
        }
    }

    /// Percentages of the columns' weights.
    private func widths(_ w: inout MarkupWriter) {
        let total = table.columns.reduce(0) { $0 + $1.weight }
        w.element("colgroup") { w in
            for column in table.columns {
                let tenths = column.weight * 1000 / max(1, total)
                w.void("col", .text("style", "width:\(tenths / 10).\(tenths % 10)%"))
            }
        }
        w.raw("\n")
    }

    private func head(_ w: inout MarkupWriter) {
        guard !table.head.isEmpty else { return }
        w.element("thead") { w in
            for row in table.head {
                w.element("tr") { w in
                    for cell in row.cells { headerCell(cell, &w) }
                }
                w.raw("\n")
            }
            guard !table.numberRow.isEmpty else { return }
            w.element("tr", .class("numbers")) { w in
                for cell in table.numberCells {
                    let number = cell.content.paragraphs.map(\.text).joined()
                    w.element("td", .span("colspan", cell.columns), text: number)
                }
            }
        }
        w.raw("\n")
    }

    private func headerCell(_ cell: Cell, _ w: inout MarkupWriter) {
        let scope: Attribute = .fixed("scope", cell.columns > 1 ? "colgroup" : "col")
        w.element("th", scope, .span("colspan", cell.columns), .span("rowspan", cell.rows)) { w in
            w.cell(cell.content)
        }
    }

    /// A band begins a row group of its own where no cell goes through it.
    private func bodies(_ w: inout MarkupWriter) {
        var start = 0
        for row in 1..<(table.body.count + 1) {
            guard row == table.body.count || (table.body[row].kind == .band && !isCrossed(above: row)) else { continue }
            w.element("tbody") { w in
                for index in start..<row { write(index, &w) }
            }
            start = row
        }
    }

    private func isCrossed(above row: Int) -> Bool {
        (0..<bodyGrid.columnCount).contains { (bodyGrid.placement(row: row, column: $0)?.row ?? row) < row }
    }

    private func write(_ row: Int, _ w: inout MarkupWriter) {
        let rowClass: Attribute =
            switch table.body[row].kind {
            case .body: .omitted
            case .band: .class("band")
            case .header: .class("header")
            case .total: .class("total")
            }
        w.element("tr", rowClass) { w in
            for placement in bodyGrid.placements(inRow: row) { bodyCell(placement, &w) }
        }
        w.raw("\n")
    }

    private func bodyCell(_ placement: TableGrid.Placement, _ w: inout MarkupWriter) {
        let cell = placement.cell
        let alignment = cell.content.isBlankHole ? .class("blank") : alignment(of: placement)
        let columns: Attribute = .span("colspan", placement.columns)
        let rows: Attribute = .span("rowspan", placement.rows)
        let content: (inout MarkupWriter) -> Void = { w in
            w.cell(cell.content)
            for mark in cell.marks { w.element("sup", text: mark) }
        }
        switch placement.kind {
        case .header: headerCell(cell, &w)
        case .band: w.element("th", .fixed("scope", "rowgroup"), columns, rows, content: content)
        case .body, .total:
            if cell.isRowHeader {
                let scope: Attribute = .fixed("scope", placement.rows > 1 ? "rowgroup" : "row")
                w.element("th", scope, alignment, columns, rows, content: content)
            } else {
                w.element("td", alignment, columns, rows, content: content)
            }
        }
    }

    private func alignment(of placement: TableGrid.Placement) -> Attribute {
        switch table.alignment(of: placement) {
        case .start: .omitted
        case .center: .class("center")
        case .end: .class("end")
        }
    }
}
