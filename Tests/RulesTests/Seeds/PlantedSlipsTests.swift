import Domain
import Exchange
import Rules
import TestSupport
import Testing

/// A single slip of wording or structure planted into a real document is reported where it stands, and nothing else is.
@Suite("Slips planted into the action plans", .enabled(if: Seed.arePresent, Seed.absence))
struct PlantedSlipsTests {
    private static let families: Set<String> = ["indicator", "cascade", "numbering", "structure"]

    @Test("the name of an indicator left out", arguments: Seed.actionPlans)
    func withoutName(seed: Seed) throws {
        try plant(into: seed, wants: "indicator.has-name") { entry in
            guard entry.indicatorID != nil, entry.name != nil else { return false }
            entry.name = nil
            return true
        }
    }

    @Test("the name of an activity left out", arguments: Seed.actionPlans)
    func withoutActivityName(seed: Seed) throws {
        try plant(into: seed, wants: "structure.has-name") { entry in
            guard entry.nodeID != nil, entry.parent != nil, entry.name != nil, entry.reprints.isEmpty else {
                return false
            }
            entry.name = nil
            return true
        }
    }

    @Test("the last number of a list raised by two")
    func raisedNumber() throws {
        let entries = try read(.gresik).documents[0].entries
        try plant(into: .gresik, wants: "numbering.no-gap") { entry in
            guard entry.id.text.contains(".A"), let number = entry.number.flatMap(Int.init), number > 1,
                entries.last(where: { $0.parent == entry.parent && $0.nodeID != nil })?.id == entry.id
            else { return false }
            entry.number = String(number + 2)
            return true
        }
    }

    @Test("a number printed twice in one list", arguments: [Seed.gresik, .bengkalis])
    func repeatedNumber(seed: Seed) throws {
        let entries = try read(seed).documents[0].entries
        try plant(into: seed, wants: "numbering.once") { entry in
            guard entry.nodeID != nil, entry.number == "2",
                entries.contains(where: { $0.parent == entry.parent && $0.number == "1" && $0.nodeID != nil }),
                entry.id.text.contains(".A") || seed == .bengkalis && entry.id.text.contains(".K")
            else { return false }
            entry.number = "1"
            return true
        }
    }

    /// Changes one entry at a time, spread over the document, and asks that the rule names it and no other rule names anything new.
    private func plant(into seed: Seed, wants rule: RuleID, _ change: (inout Entry) -> Bool) throws {
        let dossier = try read(seed)
        let known = Set(findings(dossier).map { "\($0.rule) \($0.cause)" })
        let fitting = dossier.documents[0].entries.indices.filter { index in
            var entry = dossier.documents[0].entries[index]
            return change(&entry)
        }
        #expect(fitting.count > 3)
        for index in stride(from: 0, to: fitting.count, by: max(1, fitting.count / 12)).map({ fitting[$0] }) {
            var changed = dossier
            _ = change(&changed.documents[0].entries[index])
            let entry = dossier.documents[0].entries[index]
            let new = findings(changed).filter { !known.contains("\($0.rule) \($0.cause)") }
            let named = new.filter { $0.rule == rule && $0.cause.text.hasSuffix(entry.id.text) }
            #expect(named.count == 1, "\(entry.id): \(new.map { "\($0.rule) \($0.cause)" })")
            #expect(new.count == 1, "\(entry.id): \(new.map { "\($0.rule) \($0.cause)" })")
        }
    }

    private func read(_ seed: Seed) throws -> Dossier {
        try #require(ImportReader.read([try seed.file()]).proposals.first).dossier
    }

    private func findings(_ dossier: Dossier) -> [Finding] {
        RuleEngine.check(dossier, rules: RuleCatalog.all.filter { Self.families.contains($0.id.family) })
    }
}
