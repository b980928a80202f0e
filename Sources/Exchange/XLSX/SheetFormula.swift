import Domain

/// A formula as its cell stores it, with the value computed when the workbook was saved.
struct SheetFormula: Hashable, Sendable {
    var cell: CellName
    /// Without the "="; for the later cells of a shared formula that of its first cell.
    var text: String
    /// Where the text was written, for a shared formula: its references move along.
    var origin: CellName
    /// The stored value; nil where it is none or no number.
    var cached: StoredNumber?
    /// Whether anything is stored, be it a text.
    var hasValue = false
    var style = 0
}
