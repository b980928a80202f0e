import Domain
import Exchange
import Testing

@Suite("Reading JSON")
struct JSONReaderTests {
    private func read(_ text: String, limits: StructuredLimits = .json) throws -> StructuredValue {
        try JSONReader.read(Array(text.utf8), limits: limits)
    }

    private func fault(_ text: String, limits: StructuredLimits = .json) -> StructuredFault? {
        do throws(StructuredFault) {
            _ = try JSONReader.read(Array(text.utf8), limits: limits)
            return nil
        } catch {
            return error
        }
    }

    @Test("keys keep their order, numbers their digits, lines their number")
    func readsEverything() throws {
        let value = try read(#"{"z": [1, 2.50, -0.1], "a": {"b": null, "c": true, "d": false}, "e": "x"}"#)
        let number = { (text: String) in StructuredValue.number(try #require(ExactNumber(text: text))) }
        #expect(
            value
                == .object([
                    .init("z", .array([try number("1"), try number("2.50"), try number("-0.1")])),
                    .init("a", .object([.init("b", .null), .init("c", .bool(true)), .init("d", .bool(false))])),
                    .init("e", .string("x")),
                ]))
        guard case .object(let fields) = try read("{\"a\": 1,\n\n\"b\": 2}") else { return }
        #expect(fields.map(\.line) == [1, 3])
    }

    @Test(
        "escapes stand for their characters",
        arguments: [
            (#""a\"b\\c\/d""#, #"a"b\c/d"#), (#""\b\f\n\r\t""#, "\u{8}\u{c}\n\r\t"), (#""\u00e9\u0000""#, "é\0"),
            (#""\ud83d\ude00""#, "😀"), ("\"😀é\"", "😀é"), ("\"\"", ""),
        ])
    func escapes(text: String, expected: String) throws {
        #expect(try read(text) == .string(expected))
    }

    @Test(
        "what is no JSON is refused with its line",
        arguments: [
            ("{\"a\" 1}", 1), ("[1,\n2", 2), ("[1 2]", 1), ("{\"a\": 1,}", 1), ("nul", 1), ("[01]", 1), ("{a: 1}", 1),
            ("\"\n\"", 1), ("\"\\x\"", 1), ("\"\\ud800\"", 1), ("\"\\ud800\\u0041\"", 1), ("\"\\u12\"", 1),
            ("\"abc", 1), ("{}\n\n{}", 3), ("{\"a\": 1,\n\"a\": 2}", 2), ("]", 1), ("\"abc\\", 1),
        ])
    func refuses(text: String, line: Int) throws {
        let found = try #require(fault(text))
        #expect(found.code == .malformed)
        #expect(found.line == line)
    }

    @Test("a key repeated among many is refused, too")
    func refusesRepeatedKeyAmongMany() {
        let keys = (0..<100).map { "\"k\($0)\": 0" } + ["\"k50\": 1"]
        #expect(fault("{\(keys.joined(separator: ", "))}")?.code == .malformed)
    }

    @Test("an empty file, other encodings and a byte order mark are told apart")
    func checksBytes() throws {
        #expect(fault("  \n")?.code == .empty)
        #expect(throws: StructuredFault.self) { try JSONReader.read([0xFF, 0xFE, 0x7B, 0]) }
        #expect(try JSONReader.read([0xEF, 0xBB, 0xBF] + Array("[]".utf8)) == .array([]))
    }

    @Test("size, depth and number of values are limited")
    func limits() {
        let limits = StructuredLimits(bytes: 100, depth: 5, values: 10)
        #expect(fault(String(repeating: " ", count: 200) + "1", limits: limits)?.code == .tooLarge)
        #expect(fault("[[[[[[]]]]]]", limits: limits)?.code == .tooDeep)
        #expect(fault("[1,1,1,1,1,1,1,1,1,1,1]", limits: limits)?.code == .tooLarge)
        #expect(fault("[[[[[1]]]]]", limits: StructuredLimits(bytes: 100, depth: 6, values: 10)) == nil)
        #expect(fault(String(repeating: "[", count: 1_000_000))?.code == .tooDeep)
    }
}
