import Testing

@testable import Exchange

@Suite("Anchors and aliases in YAML")
struct YAMLAliasesTests {
    @Test(
        "an anchor with an alias is found wherever a token may begin",
        arguments: [
            "a: &x 1\nb: *x", "- &x 1\n- *x", "[&x 1, *x]", "{a: &x 1, b: *x}", "? &x 1\n: *x", "&x [1]: *x",
            "a: !!map &x {}\nb: *x", "\u{feff}&x a: *x",
        ])
    func finds(text: String) {
        #expect(YAMLAliases.arePossible(in: Array(text.utf8)))
    }

    @Test(
        "one of the two alone, or either inside a word, is none",
        arguments: ["a: &x 1", "a: *x", "a: R&D x*y", "a: Sarana & prasarana *)", "a: '&' \"*\"", ""])
    func ignores(text: String) {
        #expect(!YAMLAliases.arePossible(in: Array(text.utf8)))
    }
}
