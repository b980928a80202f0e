import Testing

@testable import WebUI

@Suite("Fields of a form")
struct FormFieldsTests {
    @Test("values are decoded; several of one name are kept in their order")
    func values() {
        let fields = FormFields(body: "a=1+2&b=%C3%A9&a=3&c")
        #expect(fields.raw("a" as String) == "1 2")
        #expect(fields.all("a" as String) == ["1 2", "3"])
        #expect(fields.raw("b" as String) == "é")
        #expect(fields.raw("x" as String).isEmpty)
        #expect(fields.text("c" as String) == nil)
    }

    @Test("a text loses the space around it and its control characters, but not its lines")
    func text() {
        let fields = FormFields(body: "a=+satu%00%1B%0D%0Adua+")
        #expect(fields.text("a" as String) == "satu\ndua")
        #expect(FormFields(body: "a=%00+%09%E2%80%8B%E2%80%AE").text("a" as String) == nil)
        #expect(FormFields(body: "a=x%00y").raw("a" as String) == "xy")
    }

    @Test("bytes that are no text are replaced")
    func malformed() {
        #expect(FormFields(body: "a=%FF%ZZ%").raw("a" as String) == "\u{FFFD}%ZZ%")
    }
}
