import Testing

@testable import WebUI

@Suite("Fields of a form")
struct FormFieldsTests {
    @Test("values are decoded; several of one name are kept in their order")
    func values() throws {
        let fields = try #require(FormFields(utf8: "a=1+2&b=%C3%A9&a=3&c".utf8))
        #expect(fields.raw("a" as String) == "1 2")
        #expect(fields.all("a" as String) == ["1 2", "3"])
        #expect(fields.raw("b" as String) == "é")
        #expect(fields.raw("x" as String).isEmpty)
        #expect(fields.text("c" as String) == nil)
    }

    @Test("a text loses the space around it and its control characters, but not its lines")
    func text() throws {
        let fields = try #require(FormFields(utf8: "a=+satu%1B%0D%0Adua+&b=+%09%E2%80%8B%E2%80%AE".utf8))
        #expect(fields.text("a" as String) == "satu\ndua")
        #expect(fields.text("b" as String) == nil)
    }

    @Test("what is no text isn't taken", arguments: ["a=%FF", "a=x%00y", "a=1&b=%C3&%A9", "%00=1", "a=\u{0}"])
    func malformed(body: String) {
        #expect(FormFields(utf8: body.utf8) == nil)
    }

    @Test("an escape that isn't one stays as it is; bytes that are no text aren't taken")
    func escapes() throws {
        #expect(try #require(FormFields(utf8: "a=%ZZ%".utf8)).raw("a" as String) == "%ZZ%")
        #expect(FormFields(utf8: [0x61, 0x3D, 0xFF] as [UInt8]) == nil)
    }
}
