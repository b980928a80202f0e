import Testing

@Suite("A file declares one rule with an id of its own")
struct OneRulePerFileTests {
    @Test("the rules keep it")
    func sources() {
        let breaches = OneRulePerFile.breaches(in: SourceTree.sources)
        #expect(breaches.isEmpty, "\(breaches)")
    }

    @Test("two rules in one file are found")
    func findsTwo() {
        let text = rule("first", id: "a.b") + rule("second", id: "a.c")
        #expect(OneRulePerFile.breaches(in: [SwiftFile("Sources/Rules/A/First.swift", text)]).count == 1)
    }

    @Test("an id used twice is found at the second place")
    func findsRepeatedID() {
        let files = ["First", "Second"].map { SwiftFile("Sources/Rules/A/\($0).swift", rule("r", id: "a.b-c")) }
        #expect(OneRulePerFile.breaches(in: files).map(\.path) == ["Sources/Rules/A/Second.swift"])
    }

    @Test(
        "an id of another form is found",
        arguments: ["target", "Target.sum", "target.Sum", "target.a_b", "a.b.c", "a."])
    func findsIllFormed(id: String) {
        #expect(OneRulePerFile.breaches(in: [SwiftFile("Sources/Rules/A/R.swift", rule("r", id: id))]).count == 1)
    }

    private func rule(_ name: String, id: String) -> String {
        "extension Rule {\n    static let \(name) = Rule(\n        id: \"\(id)\",\n        title: \"\")\n}\n"
    }
}
