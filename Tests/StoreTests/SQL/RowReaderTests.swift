import Application
import Testing

@testable import Store

@Suite("Reading rows")
struct RowReaderTests {
    private enum Word: String { case own, forward }

    @Test("values are read in the order of the columns")
    func order() throws {
        var reader = RowReader(
            table: "t",
            values: [.text("a"), .integer(7), .bytes([1]), .boolean(true), .integer(0), .text("own"), .null])
        #expect(try reader.text() == "a")
        #expect(try reader.integer() == 7)
        #expect(try reader.bytes() == [1])
        #expect(try reader.boolean())
        #expect(try reader.boolean() == false)
        #expect(try reader.word() == Word.own)
        #expect(try reader.optionalText() == nil)
    }

    @Test("null is nil for what may be missing, and a fault for what may not")
    func null() throws {
        var reader = RowReader(table: "t", values: Array(repeating: .null, count: 6))
        #expect(try reader.optionalInteger() == nil)
        #expect(try reader.optionalBytes() == nil)
        #expect(try reader.optionalBoolean() == nil)
        let word: Word? = try reader.optionalWord()
        #expect(word == nil)
        #expect(try reader.optionalParsed { Int($0) } == nil)
        #expect(throws: StoreFault.damagedRecord("t, nilai 6")) { try reader.text() }
    }

    @Test("a value of another type, an unknown word and a missing column are faults that name their place")
    func faults() {
        var reader = RowReader(table: "t", values: [.integer(1), .text("x"), .text("gone"), .integer(2), .text("y")])
        #expect(throws: StoreFault.damagedRecord("t, nilai 1")) { try reader.text() }
        #expect(throws: StoreFault.damagedRecord("t, nilai 2")) { try reader.integer() }
        #expect(throws: StoreFault.damagedRecord("t, nilai 3")) { _ = try reader.word() as Word }
        #expect(throws: StoreFault.damagedRecord("t, nilai 4")) { try reader.boolean() }
        #expect(throws: StoreFault.damagedRecord("t, nilai 5")) { try reader.parsed { Int($0) } }
        #expect(throws: StoreFault.damagedRecord("t, nilai 6")) { try reader.optionalText() }
    }
}
