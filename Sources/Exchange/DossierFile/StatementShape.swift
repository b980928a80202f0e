import Domain

/// STATEMENT of `selaras.dossier/1`: what an entry states beside the figures that have a key of their own.
enum StatementShape {
    static func tree(_ statement: Statement, of document: DocumentID) -> StructuredValue {
        .object([
            .init("document", .string(document.text)), .init("table", .text(statement.table)),
            .init("column", .whole(statement.column)), .init("heading", .text(statement.heading)),
            .init("period", PeriodShape.tree(statement.period)), .init("role", .string(statement.role.rawValue)),
            .init("basis", .string(statement.basis.rawValue)), StatedValueShape.field(statement.value),
            .init("source", SourceShape.tree(statement.place)),
        ])
    }

    /// - Parameter document: that of the entry; no other may be named.
    static func read(
        _ value: StructuredValue, _ trail: Trail, entry: EntryID, unit: String?, document: DocumentID
    ) throws(ShapeFault) -> Statement {
        var object = try ShapeReader(value, trail)
        if let named = try object.text("document"), named != document.text {
            throw trail.fault(Reason(.otherDocument, document))
        }
        let role = try object.require("role") { value, trail throws(ShapeFault) -> StatementRole in
            try Shape.word(value, trail)
        }
        let basis = try object.word("basis", StatementBasis.self) ?? .own
        let period = try object.take("period", PeriodShape.read)
        guard let stated = try StatedValueShape.read(&object, unit: unit) else {
            throw trail.fault(Reason(.needsOneValue))
        }
        let origin = try CellOrigin.read(&object)
        object.finish()
        return Statement(entry: entry, role: role, basis: basis, period: period, value: stated).at(origin)
    }
}
