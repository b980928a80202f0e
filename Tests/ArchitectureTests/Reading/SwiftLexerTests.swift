import Testing

@Suite("Taking a source apart")
struct SwiftLexerTests {
    @Test(
        "comments and strings are left out",
        arguments: [
            ("a // b { \n c", ["a", "c"]),
            ("a /* b /* c */ } */ d", ["a", "d"]),
            (#"a("b } \" c") d"#, ["a", "(", ")", "d"]),
            ("a = \"\"\"\n  b \" { \"\" c\n  \"\"\" d", ["a", "=", "d"]),
            (##"a = #"b " \" } "# c"##, ["a", "=", "c"]),
            ("a = ##\"\"\"\n b \"\"\"# } \n\"\"\"## c", ["a", "=", "c"]),
            (#"a = /b"{\/}/ c"#, ["a", "=", "c"]),
            ("a = #/b \"{ /# c", ["a", "=", "c"]),
            ("`class` a", ["class", "a"]),
        ])
    func leavesOut(text: String, words: [String]) {
        #expect(SwiftLexer.tokens(of: text).map(\.text) == words)
    }

    @Test("a slash after a value divides")
    func divides() {
        #expect(SwiftLexer.tokens(of: "a = b / c / d").count { $0.text == "/" } == 2)
        #expect(SwiftLexer.tokens(of: "(a)/b + c/d").count { $0.text == "/" } == 2)
    }

    @Test("code inside an interpolation stays, whatever it nests")
    func keepsInterpolation() {
        let text = #"f("x \(g("}", h(1)) { "\(k)" }) y") z"#
        #expect(
            SwiftLexer.tokens(of: text).map(\.text) == [
                "f", "(", "g", "(", ",", "h", "(", "1", ")", ")", "{", "k", "}", ")", "z",
            ])
    }

    @Test("only the raw form of an interpolation counts in a raw string")
    func readsRawInterpolation() {
        #expect(SwiftLexer.tokens(of: ##"a #"\(b) \#(c)"# d"##).map(\.text) == ["a", "c", "d"])
    }

    @Test("lines are counted through comments and long strings")
    func countsLines() {
        let text = "a\n/* x\n y */ b\nc = \"\"\"\n 1\n 2\n \"\"\"\nd"
        #expect(SwiftLexer.tokens(of: text).map(\.line) == [1, 3, 4, 4, 8])
    }

    @Test(
        "what ends early does not run past the end", arguments: ["\"abc", "/* abc", "\"\\(", "#/a", "\"\"\"", "\"\\"])
    func endsEarly(text: String) {
        #expect(SwiftLexer.tokens(of: text).isEmpty)
    }
}
