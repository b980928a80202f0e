import Testing

@Suite("Achievement is computed in one place")
struct SingleAchievementTests {
    @Test("the tree keeps it")
    func tree() {
        let breaches = SingleAchievement.breaches(in: SourceTree.swift)
        #expect(breaches.isEmpty, "\(breaches)")
    }

    @Test("a planted one is found", arguments: ["let a = Achievement(raw: 1)", "let a = Achievement.init(raw: 1)"])
    func findsPlanted(text: String) {
        #expect(SingleAchievement.breaches(in: [SwiftFile("Sources/Rules/Planted.swift", text)]).count == 1)
        #expect(SingleAchievement.breaches(in: [SwiftFile("Sources/Domain/Measurement/Own.swift", text)]).isEmpty)
    }

    @Test("its name as a type, in a comment or in a text passes")
    func passes() {
        let text = "let a: Achievement? = nil  // Achievement(\nlet b = \"Achievement(\""
        #expect(SingleAchievement.breaches(in: [SwiftFile("Sources/Rules/Kept.swift", text)]).isEmpty)
    }
}
