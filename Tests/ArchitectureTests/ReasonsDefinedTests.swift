import Testing

@Suite("Reasons are defined in both languages")
struct ReasonsDefinedTests {
    @Test("those of the sources are")
    func sources() {
        let breaches = ReasonsDefined.breaches(in: SourceTree.sources)
        #expect(breaches.isEmpty, "\(breaches)")
    }

    @Test("a sentence written in its place is found")
    func findsPlanted() {
        let file = SwiftFile("Sources/Exchange/Planted.swift", "let why = Reason(written: \"Sel kosong.\")")
        #expect(ReasonsDefined.breaches(in: [file]).count == 1)
    }

    @Test("what comes back from a file passes")
    func passes() {
        let file = SwiftFile("Sources/Exchange/Kept.swift", "let why = Reason(written: try object.text(\"why\"))")
        #expect(ReasonsDefined.breaches(in: [file]).isEmpty)
    }
}
