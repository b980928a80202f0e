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

    init(
        column: Int, content: Content, isBordered: Bool, text: String, figure: String? = nil,
        number: StoredNumber? = nil
    ) {
        self.column = column
        self.content = content
        self.isBordered = isBordered
        self.text = text
        self.figure = figure
        self.number = number
    }

    /// A cell of text; its string is shared with every cell that shows the same.
    init(column: Int, isBordered: Bool, text: SheetText) {
        self.init(column: column, content: .text, isBordered: isBordered, text: text.text)
        lines = text.lines
    }
}
