/// A table with a header tree, a number row, merged cells and notes.
package struct Table: Hashable, Sendable {
    package enum Alignment: Hashable, Sendable {
        case start
        case center
        case end
    }

    /// A column's share of the width and how its figures and texts are set.
    package struct Column: Hashable, Sendable {
        /// Relative width, from 1.
        package var weight: Int
        package var alignment: Alignment

        package init(weight: Int = 1, alignment: Alignment = .start) {
            precondition(weight > 0, "a column has a width")
            self.weight = weight
            self.alignment = alignment
        }
    }

    /// Printed number: "T-C.29".
    package var number: String?
    /// The word and number as a source prints them: "TABEL 2.1."; nil for the usual way.
    package var printedLabel: String?
    /// May have several lines, as official captions have; then they are printed in the middle.
    package var caption: String?
    /// What it is where it prints no caption and what stands above it doesn't say it; not printed.
    package var label: String?
    package var columns: [Column]
    /// Header rows; each of kind `header`.
    package var head: [TableRow]
    /// The printed column numbers, one a column; nil where a column has none, the same again where one goes on over the
    /// next. Empty when the layout has no number row.
    package var numberRow: [String?]
    package var body: [TableRow]
    /// Explanations of the cells' marks.
    package var notes: [String]

    package init(
        number: String? = nil, caption: String? = nil, columns: [Column], head: [TableRow],
        numberRow: [String?] = [], body: [TableRow], notes: [String] = []
    ) {
        self.number = number
        self.caption = caption
        self.columns = columns
        self.head = head
        self.numberRow = numberRow
        self.body = body
        self.notes = notes
    }

    /// "Tabel 2. Temuan", or whichever half there is.
    package var title: String? {
        if let printedLabel, let caption { return "\(printedLabel) \(caption)" }
        return switch (number, caption) {
        case (let number?, let caption?): "Tabel \(number). \(caption)"
        case (let number?, nil): "Tabel \(number)"
        case (nil, let caption): caption
        }
    }

    /// How a cell is set: heads in the middle, bands at the start, figures among texts at the end, the rest as the cell or
    /// else its column says.
    package func alignment(of placement: TableGrid.Placement) -> Alignment {
        switch placement.kind {
        case .header: return .center
        case .band: return placement.cell.alignment ?? .start
        case .body, .total:
            let column = columns[placement.column].alignment
            return placement.cell.alignment ?? (placement.cell.content.isFigure && column == .start ? .end : column)
        }
    }

    /// What is printed above the table, one line each, whether its caption is official or not.
    package var captionLines: [String] { titleLines ?? [title].compactMap { $0 } }

    /// The head with the number row below it, where there is one.
    package var fullHead: [TableRow] {
        numberRow.isEmpty ? head : head + [TableRow(.header, numberCells)]
    }

    /// The cells of the number row, each as wide as its number goes.
    package var numberCells: [Cell] {
        numberRow.reduce(into: []) { cells, number in
            if let number, let last = cells.last, last.content == .text(number) {
                cells[cells.count - 1].columns += 1
            } else {
                cells.append(Cell(number ?? ""))
            }
        }
    }

    /// Of an official caption: "Tabel 2.1" and the lines of its title; nil for a caption of one line.
    package var titleLines: [String]? {
        guard let caption, caption.contains("\n") else { return nil }
        let label = printedLabel ?? number.map { "Tabel \($0)" }
        return [label].compactMap { $0 } + caption.split(separator: "\n").map(String.init)
    }
}
