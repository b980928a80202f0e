import Domain
import Testing

@testable import Documents

@Suite("The standing outline of a work plan")
struct WorkPlanOutlineTests {
    private func outline(_ blocks: [Block]) -> [WorkPlanPassage] {
        var plan = WorkPlanFixture()
        plan.builder.edit { $0.blocks = blocks }
        let register = plan.register()
        return WorkPlanOutline(WorkPlanNarrative(blocks), register: register, figures: []).chapters
    }

    @Test("a section is recognised by its title, whatever its number; a missing one takes its number or the next")
    func sections() {
        let chapters = outline([
            Block(kind: .heading, level: 1, number: "I", text: "PENDAHULUAN"),
            Block(kind: .heading, level: 2, number: "1.1", text: "LATAR BELAKANG"),
            Block(kind: .heading, level: 2, number: "1.2", text: "Sistematika"),
        ])
        #expect(chapters.map(\.number) == ["I", "II", "III", "IV", "V"])
        let titles = chapters[0].passages.map { [$0.number, $0.title] }
        #expect(
            titles == [
                ["1.1", "LATAR BELAKANG"], ["1.2", "Sistematika"], ["1.3", "Landasan Hukum"],
                ["1.4", "Maksud dan Tujuan"],
            ])
    }

    @Test("tables that nothing is known of stand in their sections")
    func tables() {
        let chapters = outline([])
        let standing = chapters.flatMap(\.all).flatMap(\.items).compactMap { item -> OfficialTable? in
            if case .standing(let kind) = item { kind } else { nil }
        }
        #expect(Set(standing) == Set(OfficialTable.allCases))
    }
}
