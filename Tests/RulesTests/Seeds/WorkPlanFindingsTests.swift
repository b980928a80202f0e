import Domain
import Exchange
import Rules
import TestSupport
import Testing

@Suite("Findings on the real work plan", .enabled(if: Seed.arePresent, Seed.absence))
struct WorkPlanFindingsTests {
    private static let findings: [Finding] = {
        guard let file = try? Seed.kotaBlitar.file(), let proposal = ImportReader.read([file]).proposals.first else {
            return []
        }
        return RuleEngine.check(proposal.dossier, doubts: proposal.doubts, rules: RulePack.thorough.rules)
    }()

    @Test("every fault we know is named at its line", arguments: ExpectedFinding.workPlan)
    func finds(expected: ExpectedFinding) throws {
        let missed = expected.lines.filter { !expected.isMet(on: $0, by: Self.findings) }
        #expect(missed.isEmpty)
    }

    @Test("errors stand only on lines with a fault")
    func raisesNoFalseAlarm() {
        let faulty = Set(ExpectedFinding.workPlan.flatMap(\.lines))
        let alarms = Self.findings.filter { finding in
            finding.severity == .error && finding.rule.family != "legal"
                && finding.lines.first.map { !faulty.contains($0) } ?? false
        }
        #expect(alarms.map { "\($0.rule) \($0.lines)" } == [])
    }

    @Test("a finding names its cause first and each place once")
    func namesPlaces() {
        for finding in Self.findings {
            #expect(finding.places.first?.path == finding.cause, "\(finding.rule)")
            #expect(Set(finding.places.map { "\($0.path) \($0.source?.title.id ?? "")" }).count == finding.places.count)
        }
    }

    @Test("no finding of severity error rests on a doubtful cell")
    func sparesDoubts() {
        #expect(Self.findings.allSatisfy { !$0.restsOnDoubt || $0.severity != .error })
    }
}
