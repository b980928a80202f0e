import Documents
import Domain
import Testing

@Suite("Families of rules")
struct RuleFamilyTests {
    @Test("families come in their usual order, unknown ones last under their own name")
    func order() {
        let ids: [RuleID] = ["zebra.a", "wording.a", "target.b", "budget.a", "target.a"]
        let groups = RuleFamily.grouped(ids, by: { $0 })
        #expect(groups.map(\.family) == ["target", "budget", "wording", "zebra"])
        #expect(groups.first?.values == ["target.b", "target.a"])
        #expect(RuleFamily.title("zebra").en == "zebra")
        #expect(RuleFamily.title("budget") == .init(id: "Anggaran", en: "Budget"))
    }
}
