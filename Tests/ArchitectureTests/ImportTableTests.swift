import Testing

@Suite("Targets import only what their line of the table allows")
struct ImportTableTests {
    @Test("the sources keep it")
    func sources() {
        let breaches = ImportTable.breaches(in: SourceTree.sources)
        #expect(breaches.isEmpty, "\(breaches)")
    }

    @Test(
        "a planted import is found",
        arguments: [
            ("Domain", "import Foundation"), ("Domain", "import Rules"), ("Markup", "import Domain"),
            ("Exchange", "import Documents"), ("Exchange", "private import struct Rules.Rule"),
            ("Rules", "@testable import Exchange"), ("App", "import TestSupport"), ("Nowhere", ""),
        ])
    func findsPlanted(target: String, text: String) {
        let planted = SwiftFile("Sources/\(target)/Planted.swift", "// import Rules\n\(text)\n")
        #expect(ImportTable.breaches(in: [planted]).count == 1)
    }

    @Test("what the table allows passes")
    func allows() {
        let source = SwiftFile("Sources/Rules/Kept.swift", "import Domain\nimport FoundationEssentials\n")
        #expect(ImportTable.breaches(in: [source]).isEmpty)
    }
}
