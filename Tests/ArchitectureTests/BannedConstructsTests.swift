import Testing

@Suite("No traps, no switched off checks, nothing left to do")
struct BannedConstructsTests {
    @Test("the sources keep it")
    func sources() {
        let breaches = BannedConstructs.breaches(in: SourceTree.sources)
        #expect(breaches.isEmpty, "\(breaches)")
    }

    @Test(
        "a planted one is found",
        arguments: [
            "fatalError(\"\")", "let a = try! b()", "let a = b as! C", "final class A: @unchecked Sendable {}",
            "nonisolated(unsafe) var a = 1", "// TO" + "DO: later",
        ])
    func findsPlanted(text: String) {
        #expect(BannedConstructs.breaches(in: [SwiftFile("Sources/Rules/Planted.swift", text)]).count == 1)
    }

    @Test("try? and as? pass, and so do words in comments")
    func passes() {
        let text = "let a = try? b() as? C  // fatalError is banned\n"
        #expect(BannedConstructs.breaches(in: [SwiftFile("Sources/Rules/Kept.swift", text)]).isEmpty)
    }
}
