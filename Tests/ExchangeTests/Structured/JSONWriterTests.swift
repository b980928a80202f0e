import Exchange
import Testing

@Suite("Writing JSON")
struct JSONWriterTests {
    private func text(_ value: StructuredValue) -> String {
        String(decoding: JSONWriter.bytes(value), as: UTF8.self)
    }

    @Test("short objects stay on one line, long ones are opened up by two spaces")
    func layout() {
        let short = StructuredValue.object([.init("raw", .string("73%")), .init("parts", .array([]))])
        let long = StructuredValue.array(Array(repeating: short, count: 8))
        let expected =
            "{\n  \"a\": {\"raw\": \"73%\", \"parts\": []},\n  \"b\": [\n"
            + Array(repeating: "    {\"raw\": \"73%\", \"parts\": []}", count: 8).joined(separator: ",\n")
            + "\n  ]\n}\n"
        #expect(text(.object([.init("a", short), .init("b", long)])) == expected)
    }

    @Test("control characters and quotes are escaped, letters beyond ASCII are not")
    func escapes() {
        #expect(text(.string("a\"b\\c\n\r\t\u{1}\u{7f}é😀")) == "\"a\\\"b\\\\c\\n\\r\\t\\u0001\\u007fé😀\"\n")
    }

    @Test("a cut line says that it is cut")
    func cutLine() {
        #expect(JSONWriter.line(.string("abcdefgh"), limit: 4) == "\"abc…")
        #expect(JSONWriter.line(.null, limit: 4) == "null")
    }
}
