import Testing

@Suite("The list of all scales is whole")
struct ScalesListedTests {
    @Test("the tree keeps it")
    func tree() {
        let breaches = ScalesListed.breaches(in: SourceTree.swift)
        #expect(breaches.isEmpty, "\(breaches)")
    }

    private func breaches(_ scale: String) -> Int {
        let list = SwiftFile(
            "Sources/Regulation/DatedScales.swift",
            "enum DatedScales { static let all: [DatedValues<RatingScale>] = [Permen1_2020.known] }")
        let instrument = SwiftFile("Sources/Regulation/Permen1_2020.swift", "enum Permen1_2020 { \(scale) }")
        return ScalesListed.breaches(in: [list, instrument]).count
    }

    @Test(
        "a planted one is found",
        arguments: [
            "static let planted = DatedValues(.init(from: 2020, RatingScale(name: \"A\", grades: [])))",
            "static let planted: DatedValues<RatingScale> = .init()",
        ])
    func findsPlanted(scale: String) {
        #expect(breaches(scale) == 1)
        #expect(breaches(scale.replacing("planted", with: "known")) == 0)
    }

    @Test("dated values of other kinds pass")
    func passes() {
        let text = "static let rate = DatedValues(.init(from: 2020, 5))\nstatic let scale: RatingScale? = nil"
        #expect(breaches(text) == 0)
    }
}
