/// A cell of a sheet that holds something.
struct SheetCell: Hashable, Sendable {
    enum Content: Hashable, Sendable {
        case text, number, truth, error
    }

    var column: Int
    var content: Content
    /// Whether a line is drawn around it or on one of its sides.
    var isBordered: Bool
    /// As it is shown, on one line.
    var text: String
    /// Its lines, where it has several.
    var lines: [String] = []
    var figure: String?
    /// What is stored, where it is a number.
    var number: StoredNumber?
}
