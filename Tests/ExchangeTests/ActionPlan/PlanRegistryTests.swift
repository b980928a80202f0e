import Domain
import Testing

@testable import Exchange

struct PlanRegistryTests {
    private func known(
        _ id: String, _ name: String, level: PlanLevel = .program, parent: String? = nil, number: String? = nil,
        section: Int = 1
    ) -> PlanRegistry.Known {
        PlanRegistry.Known(
            entry: EntryID(id), level: level, name: NormalizedName(name), parent: parent.map { EntryID($0) },
            under: nil,
            number: number, section: section)
    }

    @Test("a node is found again by its name and level")
    func first() {
        var registry = PlanRegistry()
        registry.add(known("P1", "Program Arsip"))
        #expect(registry.first(.program, named: NormalizedName("PROGRAM ARSIP"))?.known.entry == EntryID("P1"))
        #expect(registry.first(.activity, named: NormalizedName("Program Arsip")) == nil)
        #expect(registry.level(of: EntryID("P1")) == .program)
        #expect(registry.level(of: EntryID("P2")) == nil)
    }

    @Test("a print is repeated only at the same place: section, parent, number and name")
    func repeated() {
        var registry = PlanRegistry()
        registry.add(known("P1", "Program Arsip", parent: "S1", number: "1"))
        #expect(registry.repeated(known("", "Program Arsip", parent: "S1", number: "1"))?.entry == EntryID("P1"))
        #expect(registry.repeated(known("", "Program Arsip", parent: "S2", number: "1")) == nil)
        #expect(registry.repeated(known("", "Program Arsip", parent: "S1", number: "2")) == nil)
        #expect(registry.repeated(known("", "Program Arsip", parent: "S1", number: "1", section: 2)) == nil)
    }

    @Test("nodes without a name are never the same")
    func unnamed() {
        var registry = PlanRegistry()
        registry.add(known("P1", ""))
        #expect(registry.repeated(known("", "")) == nil)
        #expect(registry.first(.program, named: NormalizedName("")) == nil)
    }

    @Test("nodes of the documents before are the same subjects, never the same entries")
    func documents() {
        var registry = PlanRegistry()
        registry.add(known("P1", "Program Arsip"))
        registry.add(indicator: EntryID("P1.I1"), named: NormalizedName("Jumlah arsip"), of: EntryID("P1"))
        registry.endDocument()
        let name = NormalizedName("Program Arsip")
        #expect(registry.first(.program, named: name) == nil)
        #expect(registry.before(.program, named: name)?.known.entry == EntryID("P1"))
        #expect(registry.indicator(of: EntryID("P1"), named: NormalizedName("Jumlah arsip")) == nil)
        registry.endDocument()
        #expect(registry.before(.program, named: name)?.isExact == true)
    }

    @Test("indicators are looked up under their own node")
    func indicators() {
        var registry = PlanRegistry()
        registry.add(indicator: EntryID("I1"), named: NormalizedName("Jumlah arsip tertata"), of: EntryID("P1"))
        #expect(registry.indicator(of: EntryID("P1"), named: NormalizedName("Jumlah arsip tertatta")) == EntryID("I1"))
        #expect(registry.indicator(of: EntryID("P2"), named: NormalizedName("Jumlah arsip tertata")) == nil)
    }
}
