import Domain
import Exchange
import Rules
import TestSupport
import Testing

/// What the rules on targets and budgets must say of the real documents, by rule and line, and nothing else.
@Suite("Targets and budgets of the action plans", .enabled(if: Seed.arePresent, Seed.absence))
struct TargetAndBudgetFaultsTests {
    struct Fault: Hashable, Comparable, CustomStringConvertible {
        let rule: RuleID
        let line: Int

        init(_ rule: RuleID, _ line: Int) {
            self.rule = rule
            self.line = line
        }

        var description: String { "\(line): \(rule)" }

        static func < (left: Self, right: Self) -> Bool { (left.line, left.rule) < (right.line, right.rule) }
    }

    @Test("Bengkalis")
    func bengkalis() throws {
        let malformed = [41, 43, 55, 56, 64, 65, 69, 70].map { Fault("budget.well-formed", $0) }
        let expected = [
            Fault("budget.indicator-covers-programs", 20), Fault("budget.parts-make-total", 40),
            Fault("target.quarters-make-year", 66), Fault("target.quarters-present", 56),
            Fault("target.quarters-present", 69), Fault("target.count-not-percent", 52),
            Fault("target.position-not-added", 19), Fault("target.position-not-added", 50),
        ]
        try check(.bengkalis, malformed + expected)
    }

    @Test("Gresik")
    func gresik() throws {
        let impossible = [184, 185, 186].map { Fault("target.percentage-in-range", $0) }
        let counts = [179, 192, 195, 239, 242, 271].map { Fault("target.count-not-percent", $0) }
        let unquartered = [152, 154, 199].map { Fault("target.quarters-present", $0) }
        let expected = [
            Fault("target.percentages-add-up", 27), Fault("target.percent-not-count", 44),
            Fault("target.year-present", 81), Fault("target.one-way-of-counting", 105),
            Fault("target.groups-make-whole", 128), Fault("target.groups-make-whole", 159),
            Fault("target.one-target", 163), Fault("target.in-proportion", 180),
        ]
        try check(.gresik, impossible + counts + unquartered + expected)
    }

    @Test("Blora has none")
    func blora() throws {
        try check(.blora, [])
    }

    @Test("one activity left out of a program is one finding, at every place it shows")
    func leftOutActivity() throws {
        let finding = try #require(findings(of: .bengkalis).first { $0.rule == "budget.parts-make-total" })
        #expect(Set(lines(of: finding)) == [18, 40, 45])
        #expect(finding.expected == "Rp5.852.255.900")
        #expect(finding.severity == .error)
    }

    private func check(_ seed: Seed, _ expected: [Fault]) throws {
        let found = Set(try faults(of: seed))
        let missed = Set(expected).subtracting(found).sorted()
        let unexpected = found.subtracting(expected).sorted()
        #expect(missed.isEmpty, "missed \(missed)")
        #expect(unexpected.isEmpty, "unexpected \(unexpected)")
    }

    private func faults(of seed: Seed) throws -> [Fault] {
        try findings(of: seed).compactMap { finding in lines(of: finding).first.map { Fault(finding.rule, $0) } }
            .sorted()
    }

    private func findings(of seed: Seed) throws -> [Finding] {
        let outcome = ImportReader.read([try seed.file()], kind: nil)
        let proposal = try #require(outcome.proposals.first)
        let rules = RuleCatalog.all.filter { ["target", "budget"].contains($0.id.family) }
        return RuleEngine.check(proposal.dossier, doubts: proposal.doubts, rules: rules)
    }

    private func lines(of finding: Finding) -> [Int] {
        finding.places.compactMap { place in
            if case .text(let line, _)? = place.source?.spot { line } else { nil }
        }
    }
}
