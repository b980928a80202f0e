import Domain
import Exchange
import FoundationEssentials
import Rules
import TestSupport
import Testing

/// A single wrong figure planted into a real document is reported once, where it stands.
@Suite("Faults planted into the action plans", .enabled(if: Seed.arePresent, Seed.absence))
struct PlantedFaultsTests {
    @Test("two digits exchanged in any amount of an activity")
    func exchangedDigits() throws {
        let dossier = try read(.bengkalis)
        let known = causes(dossier, family: "budget")
        let levels = Dictionary(dossier.nodes.map { ($0.id, $0.level) }) { first, _ in first }
        var planted = 0
        // The first program's sum is wrong to begin with.
        let rows = dossier.documents[0].statements.enumerated().filter {
            $1.role == .budget && !$1.entry.text.hasPrefix("T1.S1.P1.")
        }
        for (index, statement) in rows {
            let entry = dossier.documents[0].entries.first { $0.id == statement.entry }
            guard let node = entry?.nodeID, levels[node] == .activity, let amount = statement.money?.reading.value,
                let slipped = exchanged(amount)
            else { continue }
            var changed = dossier
            changed.documents[0].statements[index].value = .money(MoneyReading.read(slipped))
            planted += 1
            let new = causes(changed, family: "budget").subtracting(known)
            #expect(new == [path(of: statement)], "\(statement.money?.raw ?? "") → \(slipped)")
        }
        #expect(planted > 50)
    }

    @Test("a yearly target one higher than its quarters", arguments: [Seed.blora, .bengkalis])
    func higherYear(seed: Seed) throws {
        let dossier = try read(seed)
        let known = causes(dossier, family: "target")
        var planted = 0
        for (index, statement) in dossier.documents[0].statements.enumerated() where statement.role == .target {
            guard case .year? = statement.period, let quantity = statement.quantity?.reading.value,
                let raised = raised(quantity), hasQuarters(statement.entry, in: dossier)
            else { continue }
            var changed = dossier
            let value = StatedQuantity(raw: IndonesianFormat.quantity(raised), reading: .reported(raised))
            changed.documents[0].statements[index].value = .quantity(value)
            planted += 1
            let new = causes(changed, family: "target").subtracting(known)
            let isKnown = known.contains { $0.hasSuffix("\(statement.entry)/target") }
            #expect(isKnown || new.contains { $0.hasSuffix("\(statement.entry)/target") }, "\(statement.entry)")
        }
        #expect(planted > 15)
    }

    private func read(_ seed: Seed) throws -> Dossier {
        try #require(ImportReader.read([try seed.file()], kind: nil).proposals.first).dossier
    }

    private func causes(_ dossier: Dossier, family: String) -> Set<String> {
        let rules = RuleCatalog.all.filter { $0.id.family == family && $0.id != "budget.well-formed" }
        return Set(RuleEngine.check(dossier, rules: rules).map(\.cause.text))
    }

    /// The first two neighbouring digits that differ, exchanged.
    private func exchanged(_ amount: Money) -> String? {
        var digits = Array(String(amount.sen / 100))
        guard let index = digits.indices.dropLast().first(where: { digits[$0] != digits[$0 + 1] }),
            digits[index + 1] != "0"
        else { return nil }
        digits.swapAt(index, index + 1)
        return String(digits)
    }

    private func raised(_ quantity: Quantity) -> Quantity? {
        switch quantity {
        case .number(let value, let unit): .number(value + 1, unit: unit)
        case .percent(let value): .percent(value + 1)
        default: nil
        }
    }

    private func hasQuarters(_ entry: EntryID, in dossier: Dossier) -> Bool {
        dossier.documents[0].statements.contains { statement in
            guard statement.entry == entry, statement.role == .target, case .quarter? = statement.period else {
                return false
            }
            return statement.quantity?.reading.isReported == true
        }
    }

    private func path(of statement: Statement) -> String {
        if case .quarter(_, let quarter)? = statement.period {
            return DossierPath.node(statement.entry, .budgetQuarter(quarter)).text
        }
        return DossierPath.node(statement.entry, .budget).text
    }
}
