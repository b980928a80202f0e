import Testing

@Suite("Every type of Domain stands in the glossary")
struct GlossaryCompleteTests {
    @Test("the glossary is complete")
    func sources() {
        let breaches = GlossaryComplete.breaches(in: SourceTree.sources, glossary: SourceTree.text("GLOSSARY.md"))
        #expect(breaches.isEmpty, "\(breaches)")
    }

    @Test("a type that is only mentioned without backticks is found")
    func findsPlanted() {
        let glossary = TextFile(path: "GLOSSARY.md", text: "| Kegiatan | `Activity` | the Planted thing |")
        let source = SwiftFile(
            "Sources/Domain/Planted.swift", "package struct Planted { package enum Inner {} }\nstruct Hidden {}")
        #expect(GlossaryComplete.breaches(in: [source], glossary: glossary).count == 1)
        let named = TextFile(path: "GLOSSARY.md", text: "| Tanaman | `Planted` | |")
        #expect(GlossaryComplete.breaches(in: [source], glossary: named).isEmpty)
    }
}
