import Domain

/// A table of a source in `selaras.import/1`: each cell is its spot's code and its text.
enum SourceTableShape {
    static func tree(_ table: SourceTable) -> StructuredValue {
        let rows = table.rows.map { row in
            StructuredValue.array(
                row.map { cell in .array([.string(cell.spot.code), .string(cell.text)]) })
        }
        return .object([
            .init("file", .string(table.file)), .init("caption", .text(table.caption)), .init("rows", .array(rows)),
        ])
    }

    static func read(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> SourceTable {
        var object = try ShapeReader(value, trail)
        let table = SourceTable(
            file: try object.require("file", Shape.text), caption: try object.text("caption"),
            rows: try object.list("rows") { value, trail throws(ShapeFault) in
                try Shape.list(value, trail, readCell)
            })
        object.finish()
        return table
    }

    private static func readCell(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> SourceTable.Cell {
        let halves = try Shape.list(value, trail, Shape.text)
        guard halves.count == 2, let spot = SourcePlace.Spot(code: halves[0]) else {
            throw trail.fault(Reason(.mustBeCell))
        }
        return SourceTable.Cell(text: halves[1], spot: spot)
    }
}
