import Domain

/// What a proposal tells about its own reading: doubts, unread cells, refused files.
enum NoteShape {
    static func tree(_ doubt: Doubt) -> StructuredValue {
        .object([
            .init("kind", .string(doubt.kind.rawValue)), .init("source", SourceShape.tree(doubt.place)),
            .init("raw", .string(doubt.raw)), .init("read", .string(doubt.read)),
            .init("why", .string(doubt.why.written)),
        ])
    }

    static func tree(_ cell: UnreadCell) -> StructuredValue {
        .object([
            .init("source", SourceShape.tree(cell.place)), .init("raw", .string(cell.raw)),
            .init("why", .string(cell.why.written)),
        ])
    }

    static func tree(_ refusal: Refusal) -> StructuredValue {
        .object([
            .init("file", .string(refusal.file)), .init("code", .string(refusal.code.rawValue)),
            .init("reason", .string(refusal.reason.written)),
        ])
    }

    static func readDoubt(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> Doubt {
        var object = try ShapeReader(value, trail)
        let doubt = Doubt(
            kind: try object.word("kind", Doubt.Kind.self) ?? .assignment,
            place: try object.require("source", SourceShape.read), raw: try object.text("raw") ?? "",
            read: try object.text("read") ?? "", why: Reason(written: try object.text("why") ?? ""))
        object.finish()
        return doubt
    }

    static func readUnread(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> UnreadCell {
        var object = try ShapeReader(value, trail)
        let cell = UnreadCell(
            place: try object.require("source", SourceShape.read), raw: try object.text("raw") ?? "",
            why: Reason(written: try object.text("why") ?? ""))
        object.finish()
        return cell
    }

    static func readRefusal(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> Refusal {
        var object = try ShapeReader(value, trail)
        let code = try object.require("code") { value, trail throws(ShapeFault) -> Refusal.Code in
            try Shape.word(value, trail)
        }
        let refusal = Refusal(
            file: try object.require("file", Shape.text), code: code,
            reason: Reason(written: try object.text("reason") ?? ""))
        object.finish()
        return refusal
    }
}
