import Domain

/// `source` of `selaras.dossier/1`.
enum SourceShape {
    static func tree(_ place: SourcePlace?) -> StructuredValue {
        guard let place else { return .null }
        var fields: [StructuredValue.Field] = [.init("file", .string(place.file))]
        switch place.spot {
        case .text(let line, let column):
            fields.append(.init("line", .integer(line)))
            fields.append(.init("column", .whole(column)))
        case .sheet(let sheet, let cell):
            fields.append(.init("sheet", .string(sheet)))
            fields.append(.init("cell", .string(cell)))
        case .tableCell(let table, let row, let column):
            fields.append(.init("table", .integer(table)))
            fields.append(.init("row", .integer(row)))
            fields.append(.init("column", .integer(column)))
        case .paragraph(let number):
            fields.append(.init("paragraph", .integer(number)))
        }
        if let item = place.item { fields.append(.init("item", .integer(item))) }
        return .object(fields)
    }

    static func read(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> SourcePlace {
        var object = try ShapeReader(value, trail)
        let file = try object.require("file", Shape.text)
        let spot = try spot(&object)
        let item = try object.integer("item")
        object.finish()
        return SourcePlace(file: file, spot: spot, item: item)
    }

    private static func spot(_ object: inout ShapeReader) throws(ShapeFault) -> SourcePlace.Spot {
        if object.has("sheet") {
            return .sheet(try object.require("sheet", Shape.text), cell: try object.require("cell", Shape.text))
        }
        if object.has("table") {
            return .tableCell(
                table: try object.require("table", Shape.integer), row: try object.require("row", Shape.integer),
                column: try object.require("column", Shape.integer))
        }
        if let paragraph = try object.integer("paragraph") { return .paragraph(paragraph) }
        return .text(line: try object.require("line", Shape.integer), column: try object.integer("column"))
    }
}
