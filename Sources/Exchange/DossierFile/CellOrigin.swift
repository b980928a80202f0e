import Domain

/// Where in a document a stated value is printed: table, column, heading, source.
struct CellOrigin: Hashable {
    var table: String?
    var column: Int?
    var heading: String?
    var place: SourcePlace?

    var isEmpty: Bool { table == nil && column == nil && heading == nil && place == nil }

    /// The keys that are set.
    var fields: [StructuredValue.Field] {
        var fields: [StructuredValue.Field] = []
        if let table { fields.append(.init("table", .string(table))) }
        if let column { fields.append(.init("column", .integer(column))) }
        if let heading { fields.append(.init("heading", .string(heading))) }
        if let place { fields.append(.init("source", SourceShape.tree(place))) }
        return fields
    }

    static func read(_ object: inout ShapeReader) throws(ShapeFault) -> CellOrigin {
        CellOrigin(
            table: try object.text("table"), column: try object.integer("column"),
            heading: try object.text("heading"), place: try object.take("source", SourceShape.read))
    }
}

extension CellOrigin {
    init(of statement: Statement) {
        self.init(
            table: statement.table, column: statement.column, heading: statement.heading, place: statement.place)
    }
}

extension Statement {
    /// The same statement printed elsewhere.
    func at(_ origin: CellOrigin) -> Statement {
        var copy = self
        copy.table = origin.table
        copy.column = origin.column
        copy.heading = origin.heading
        copy.place = origin.place
        return copy
    }
}
