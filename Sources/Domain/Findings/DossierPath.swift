/// The address of a value, entry or block in a dossier, as in `selaras.findings/1`.
package struct DossierPath: Hashable, Comparable, Sendable, CustomStringConvertible {
    package enum Field: Hashable, Sendable {
        case target
        case quarter(Quarter)
        case budget
        case budgetQuarter(Quarter)
        /// Index in the entry's list of further statements, from 0.
        case statement(Int)
    }

    package let text: String

    package init(text: String) {
        self.text = text
    }

    /// A piece of text of a document, by its place in the order of print.
    package static func block(_ index: Int, of document: DocumentID) -> DossierPath {
        DossierPath(text: "documents/\(document)/blocks/\(index)")
    }

    /// A cell of the workbook a document was read from.
    package static func cell(_ cell: String, sheet: String, of document: DocumentID) -> DossierPath {
        DossierPath(text: "documents/\(document)/sheets/\(sheet)/\(cell)")
    }

    /// A document as a whole.
    package static func document(_ document: DocumentID) -> DossierPath {
        DossierPath(text: "documents/\(document)")
    }

    /// A node as an entry prints it, or one of its fields.
    package static func node(_ entry: EntryID, _ field: Field? = nil) -> DossierPath {
        DossierPath(text: "nodes/" + entry.text + suffix(field))
    }

    /// An indicator as an entry prints it below its node, or one of its fields.
    package static func indicator(_ entry: EntryID, of node: EntryID, _ field: Field? = nil) -> DossierPath {
        DossierPath(text: "nodes/" + node.text + "/indicators/" + entry.text + suffix(field))
    }

    /// A post.
    package static func position(_ position: PositionID) -> DossierPath {
        DossierPath(text: "positions/\(position)")
    }

    /// A row of a post's sheet.
    package static func result(_ entry: EntryID, of position: PositionID) -> DossierPath {
        DossierPath(text: "positions/\(position)/rows/\(entry)")
    }

    /// An indicator in a row of a post's sheet.
    package static func indicator(
        _ indicator: EntryID, of result: EntryID, position: PositionID, _ field: Field? = nil
    ) -> DossierPath {
        DossierPath(text: "positions/\(position)/rows/\(result)/indicators/\(indicator)" + suffix(field))
    }

    package var description: String { text }

    package static func < (left: Self, right: Self) -> Bool { left.text < right.text }

    private static func suffix(_ field: Field?) -> String {
        switch field {
        case nil: ""
        case .target: "/target"
        case .quarter(let quarter): "/quarters/\(quarter.rawValue)"
        case .budget: "/budget"
        case .budgetQuarter(let quarter): "/budget/quarters/\(quarter.rawValue)"
        case .statement(let index): "/statements/\(index)"
        }
    }
}
