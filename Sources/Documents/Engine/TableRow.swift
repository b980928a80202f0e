/// A row of a table's head or body.
package struct TableRow: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case body
        /// A heading inside the body, normally one cell over all columns: "SASARAN PROGRAM".
        case band
        /// A header printed again inside the body, or the rows of the head.
        case header
        case total
    }

    package var kind: Kind
    package var cells: [Cell]

    package init(_ kind: Kind, _ cells: [Cell]) {
        self.kind = kind
        self.cells = cells
    }

    /// A row of the body.
    package init(_ cells: [Cell]) {
        self.init(.body, cells)
    }
}
