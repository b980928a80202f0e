import Testing

@testable import Rules

@Suite("Printed numbers as positions")
struct PrintedOrdinalTests {
    @Test(
        "numbers, letters and roman numerals are read",
        arguments: [
            ("1", PrintedOrdinal.Style.arabic, "", 1), ("7.", .arabic, "", 7), (" 12 ", .arabic, "", 12),
            ("b)", .letter, "", 2), ("(c)", .letter, "", 3), ("B", .capitalLetter, "", 2), ("IV.", .roman, "", 4),
            ("2.3", .arabic, "2", 3), ("1.a", .letter, "1", 1),
        ])
    func reads(printed: String, style: PrintedOrdinal.Style, prefix: String, value: Int) throws {
        let ordinal = try #require(PrintedOrdinal(printed))
        #expect(ordinal.style == style)
        #expect(ordinal.prefix == prefix)
        #expect(ordinal.value == value)
    }

    @Test("what is no position is refused", arguments: ["", "-", "ab", "1a", "20201", "?"])
    func refuses(printed: String) {
        #expect(PrintedOrdinal(printed) == nil)
    }

    @Test(
        "another position is written the same way",
        arguments: [("7", 8, "8"), ("a.", 2, "b"), ("A", 3, "C"), ("II", 3, "III"), ("2.3", 4, "2.4"), ("z", 27, "27")])
    func writes(printed: String, position: Int, text: String) throws {
        #expect(try #require(PrintedOrdinal(printed)).text(of: position) == text)
    }
}
