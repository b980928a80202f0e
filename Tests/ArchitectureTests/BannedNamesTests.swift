import Testing

@Suite("Type names say something")
struct BannedNamesTests {
    @Test("the tree keeps it")
    func tree() {
        let breaches = BannedNames.breaches(in: SourceTree.swift)
        #expect(breaches.isEmpty, "\(breaches)")
    }

    @Test("a planted name is found", arguments: ["PlanManager", "DataRow", "UtilBox", "BaseRule", "XMLInfo"])
    func findsPlanted(name: String) {
        #expect(BannedNames.breaches(in: [SwiftFile("Sources/Rules/Planted.swift", "enum \(name) {}")]).count == 1)
    }

    @Test("a word that only contains one passes", arguments: ["Database", "Baseline", "Informant", "Utility"])
    func passes(name: String) {
        #expect(BannedNames.breaches(in: [SwiftFile("Sources/Rules/Kept.swift", "enum \(name) {}")]).isEmpty)
    }
}
