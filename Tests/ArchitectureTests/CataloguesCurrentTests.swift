import Testing

@Suite("The generated lists are current")
struct CataloguesCurrentTests {
    @Test("those of the sources are")
    func sources() {
        let breaches = CataloguesCurrent.breaches(in: SourceTree.sources)
        #expect(breaches.isEmpty, "\(breaches)")
    }

    @Test(
        "a rule that is not listed, listed twice or in another order is found", arguments: ["", ".b, .a", ".a, .b, .b"])
    func findsPlanted(listed: String) {
        #expect(CataloguesCurrent.breaches(in: files(listed: listed)).count == 1)
    }

    @Test("a full list in order passes")
    func passes() {
        #expect(CataloguesCurrent.breaches(in: files(listed: ".a, .b,")).isEmpty)
    }

    private func files(listed: String) -> [SwiftFile] {
        [
            SwiftFile("Sources/Rules/Z/B.swift", "static let b = Rule(id)"),
            SwiftFile("Sources/Rules/Budget/A.swift", "static let a = Rule(id)"),
            SwiftFile("Sources/Rules/RuleCatalog+Generated.swift", "static let all: [Rule] = [\(listed)]"),
        ]
    }
}
