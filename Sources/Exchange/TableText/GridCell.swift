import Domain

/// A cell of a source table: its text without markup, and where it stands.
struct GridCell: Hashable, Sendable {
    /// As a reader of the page sees it, on one line.
    var text: String
    var place: SourcePlace
    /// Its lines, where the source breaks it into several; empty otherwise.
    var lines: [String] = []
    /// The number a workbook stores behind the text, in digits that can be read in one way only: "2500" behind "2.500".
    var figure: String?
    /// Columns and rows it covers; the cells it hides are there, and empty.
    var columnSpan = 1
    var rowSpan = 1

    /// Nothing stands in it; a dash is something.
    var isEmpty: Bool { text.isEmpty }

    /// The cell as a target or an actual.
    func quantity(unit: String?) -> QuantityReading { QuantityReading.read(text, unit: unit, figure: figure) }

    /// The cell as an amount of rupiah.
    var money: StatedMoney { MoneyReading.read(text, figure: figure) }
}
