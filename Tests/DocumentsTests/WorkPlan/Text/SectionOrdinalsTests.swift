import Testing

@testable import Documents

@Suite("Numbers of computed sections")
struct SectionOrdinalsTests {
    @Test("sections are numbered on in their order; what has no such number keeps what it has")
    func numbered() {
        func passage(_ number: String?, _ passages: [WorkPlanPassage] = []) -> WorkPlanPassage {
            WorkPlanPassage(number: number, title: "Bagian", depth: 1, passages: passages)
        }
        let chapters = SectionOrdinals.numbered([
            passage("I", [passage("1.1"), passage("2.1")]),
            passage(
                "II", [passage("2.1", ["2.1.1", "2.1.3", nil, "A", "2.1.6"].map { passage($0) }), passage("2.3")]),
        ])
        #expect(chapters.map(\.number) == ["I", "II"])
        #expect(chapters[0].passages.map(\.number) == ["1.1", "1.2"])
        #expect(chapters[1].passages.map(\.number) == ["2.1", "2.2"])
        #expect(chapters[1].passages[0].passages.map(\.number) == ["2.1.1", "2.1.2", nil, "A", "2.1.3"])
    }
}
