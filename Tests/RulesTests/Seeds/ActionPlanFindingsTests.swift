import Domain
import Exchange
import Rules
import TestSupport
import Testing

@Suite("Findings on the real action plans", .enabled(if: Seed.arePresent, Seed.absence))
struct ActionPlanFindingsTests {
    private static func findings(_ seed: Seed, rules: [Rule] = RulePack.thorough.rules) throws -> [Finding] {
        let proposal = try #require(ImportReader.read([try seed.file()]).proposals.first)
        return RuleEngine.check(proposal.dossier, doubts: proposal.doubts, rules: rules)
    }

    /// The findings of all rules, read once.
    private static let known: [Seed: [Finding]] = Dictionary(
        uniqueKeysWithValues: Seed.actionPlans.compactMap { seed in
            (try? findings(seed)).map { (seed, $0) }
        })

    @Test("every fault we know is named at its line", arguments: ExpectedFinding.all)
    func finds(expected: ExpectedFinding) throws {
        let findings = try #require(Self.known[expected.seed])
        let missed = expected.lines.filter { !expected.isMet(on: $0, by: findings) }
        #expect(missed.isEmpty)
    }

    @Test("errors stand only on lines with a fault", arguments: Seed.actionPlans)
    func raisesNoFalseAlarm(seed: Seed) throws {
        let errors = try #require(Self.known[seed]).filter { $0.severity == .error }
        let faulty = ExpectedFinding.faultyLines(of: seed)
        let alarms = errors.filter { finding in finding.lines.first.map { !faulty.contains($0) } ?? false }
        #expect(alarms.map { "\($0.rule) \($0.lines)" } == [])
    }

    @Test("a finding names its cause first and each place once", arguments: Seed.actionPlans)
    func namesPlaces(seed: Seed) throws {
        for finding in try #require(Self.known[seed]) {
            #expect(finding.places.first?.path == finding.cause, "\(finding.rule)")
            #expect(Set(finding.places.map { "\($0.path) \($0.source?.title.id ?? "")" }).count == finding.places.count)
            #expect(!finding.message.id.isEmpty && !finding.remedy.id.isEmpty)
        }
    }

    @Test("the same document gives the same findings", arguments: Seed.actionPlans)
    func isDeterministic(seed: Seed) throws {
        #expect(try Self.findings(seed) == Self.findings(seed))
        let reversed: [Rule] = RulePack.thorough.rules.reversed()
        #expect(try Self.findings(seed, rules: reversed).map(\.cause) == Self.findings(seed).map(\.cause))
    }

    @Test("no finding of severity error rests on a doubtful cell", arguments: Seed.actionPlans)
    func sparesDoubts(seed: Seed) throws {
        #expect(try #require(Self.known[seed]).allSatisfy { !$0.restsOnDoubt || $0.severity != .error })
    }
}
