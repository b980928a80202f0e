import Domain
import Testing

@testable import Exchange

@Suite("Reading the keys of an object")
struct ShapeReaderTests {
    private let tree = StructuredValue.object([
        .init("name", .string("x"), line: 2), .init("none", .null, line: 3),
        .init("list", .array([.object([.init("deep", .bool(true), line: 5)])]), line: 4),
    ])

    @Test("a fault knows the way and the line that led to it")
    func faultsKnowTheirWay() throws {
        var object = try ShapeReader(tree, Trail())
        let fault = #expect(throws: ShapeFault.self) {
            _ = try object.list("list") { value, trail throws(ShapeFault) in
                var inner = try ShapeReader(value, trail)
                return try inner.integer("deep")
            }
        }
        #expect(fault?.path == "list[0].deep")
        #expect(fault?.line == 5)
        #expect(fault?.sentence.written.hasPrefix("list[0].deep: ") == true)
    }

    @Test("null is as good as left out, and what must be there is missed by name")
    func missingKeys() throws {
        var object = try ShapeReader(tree, Trail())
        #expect(try object.text("none") == nil)
        #expect(try object.text("other") == nil)
        let fault = #expect(throws: ShapeFault.self) { _ = try object.require("other", Shape.text) }
        #expect(fault?.path == "other")
    }

    @Test("keys that nothing asked for are noted with their line")
    func unknownKeys() throws {
        let trail = Trail()
        var object = try ShapeReader(tree, trail)
        _ = try object.text("name")
        object.skip("none")
        object.finish()
        #expect(trail.unknown.map(\.path) == ["list"])
        #expect(trail.unknown.map(\.line) == [4])
        #expect(trail.path.isEmpty)
    }

    @Test("texts take unquoted numbers and words as printed")
    func texts() throws {
        let trail = Trail()
        #expect(try Shape.text(.integer(5), trail) == "5")
        #expect(try Shape.text(.bool(false), trail) == "false")
        #expect(throws: ShapeFault.self) { try Shape.text(.array([]), trail) }
        #expect(throws: ShapeFault.self) { try Shape.flag(.string("true"), trail) }
    }
}
