import Domain
import TestSupport
import Testing

@Suite(
    "Findings on the decree on individual indicators",
    .enabled(if: Seed.arePresent && !ExpectedFinding.decreeFindings.isEmpty, "the decree is absent or not read"))
struct DecreeFindingsTests {
    @Test("every fault we know is named at its line", arguments: ExpectedFinding.decree)
    func finds(expected: ExpectedFinding) {
        let missed = expected.lines.filter { !expected.isMet(on: $0, by: ExpectedFinding.decreeFindings) }
        #expect(missed.isEmpty)
    }

    @Test("errors stand only on lines with a decidable fault")
    func raisesNoFalseAlarm() {
        let errors = ExpectedFinding.decreeFindings.filter { $0.severity == .error }
        let alarms = errors.filter { finding in
            finding.lines.first.map { !ExpectedFinding.decreeErrorLines.contains($0) } ?? false
        }
        #expect(alarms.map { "\($0.rule) \($0.lines)" } == [])
    }

    @Test("at most two of a hundred findings that aren't style stand on a line without a fault")
    func staysQuiet() {
        let graver = ExpectedFinding.decreeFindings.filter { $0.severity != .advice }
        let alarms = graver.filter { finding in
            finding.lines.first.map { !ExpectedFinding.decreeFaultyLines.contains($0) } ?? false
        }
        #expect(alarms.count * 50 <= graver.count, "\(alarms.map { "\($0.rule) \($0.lines)" })")
    }
}
