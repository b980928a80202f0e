import Domain
import Exchange
import Testing

@Suite("Reading YAML")
struct YAMLReaderTests {
    private func read(_ text: String) throws -> StructuredValue { try YAMLReader.read(Array(text.utf8)) }

    private func fault(_ text: String, limits: StructuredLimits = .yaml) -> StructuredFault? {
        do throws(StructuredFault) {
            _ = try YAMLReader.read(Array(text.utf8), limits: limits)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "an unquoted scalar means what a person means who types it",
        arguments: [
            ("73", StructuredValue.number(ExactNumber(73))), ("73%", .string("73%")), ("no", .string("no")),
            ("true", .bool(true)), ("~", .null), ("null", .null), ("'null'", .string("null")), ("01", .string("01")),
            ("1_000", .string("1_000")), ("0x1F", .string("0x1F")), ("12:30", .string("12:30")),
            ("\"1\"", .string("1")),
            ("2018-01-02", .string("2018-01-02")), ("!!str 1", .string("1")), ("-", .array([.null])),
            ("False", .bool(false)), ("30 Orang", .string("30 Orang")),
        ])
    func scalars(text: String, value: StructuredValue) throws {
        #expect(try read(text) == value)
    }

    @Test("digits of numbers survive", arguments: ["17326515850.25", "23.75", "0.1", "2.500"])
    func digits(text: String) throws {
        #expect(try read("a: \(text)")["a"] == ExactNumber(text: text).map { .number($0) })
    }

    @Test("JSON is YAML")
    func readsJSON() throws {
        #expect(try read("{\"a\": [1, \"b\"]}")["a"] == .array([.integer(1), .string("b")]))
        #expect(try read("{a: [1, b]}")["a"] == .array([.integer(1), .string("b")]))
    }

    @Test(
        "what can't be read is refused with its line",
        arguments: [
            ("a: 1\nb: [1", 2), ("a: 1\na: 2", 1), ("a: \"x", 1), ("? [1, 2]\n: 3", 1), ("a: 1\n---\nb: 2", 2),
        ])
    func refuses(text: String, line: Int) throws {
        let found = try #require(fault(text))
        #expect(found.code == .malformed)
        #expect((found.line ?? 0) >= line)
    }

    @Test("anchors and aliases are refused before they are expanded")
    func refusesAliasBombs() {
        let levels = (1...40).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }
        #expect(fault("a0: &a0 [x]\n" + levels.joined(separator: "\n") + "\n? *a40\n: 1")?.code == .malformed)
        #expect(fault("a: *b")?.code == .malformed)
    }

    @Test("an ampersand in a text is no anchor")
    func allowsAmpersands() throws {
        #expect(try read("a: Sarana & prasarana\nb: R&D *)")["a"] == .string("Sarana & prasarana"))
    }

    @Test("size, depth and number of values are limited")
    func limits() {
        let limits = StructuredLimits(bytes: 60, depth: 5, values: 10)
        #expect(fault(String(repeating: "#", count: 200), limits: limits)?.code == .tooLarge)
        #expect(fault("a: [[[[[1]]]]]", limits: limits)?.code == .tooDeep)
        #expect(fault("[a,a,a,a,a,a,a,a,a,a,a]", limits: limits)?.code == .tooLarge)
        #expect(fault("# nothing\n")?.code == .empty)
        #expect(fault("a: \u{1}")?.code == .notText)
    }

    @Test("nesting without end is refused, not followed", arguments: ["[", "{a: ", "- ", "? "])
    func deepNesting(opening: String) throws {
        for depth in [100, 900, 100_000] {
            let code = try #require(fault(String(repeating: opening, count: depth))).code
            #expect(code == .tooDeep || code == .malformed)
        }
    }
}
