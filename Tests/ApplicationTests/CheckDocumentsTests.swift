import Application
import Documents
import Domain
import Rules
import Testing

@Suite("Checking documents")
struct CheckDocumentsTests {
    @Test("every agency gets a report of its own")
    func oneReportAnAgency() {
        let run = Ports.checking(["a.txt": "Badan A", "b.txt": "Badan B"]).run(["a.txt", "b.txt", "c.txt"])
        #expect(run.reports.map(\.agencyTitle) == ["Badan A", "Badan B"])
        #expect(run.refused.map(\.file) == ["c.txt"])
        #expect(run.files == ["a.txt", "b.txt", "c.txt"])
    }

    @Test("a broken rule is found, counted and its duty marked as broken")
    func findsFaults() throws {
        let run = Ports.checking(["a.txt": "Badan A"]).run(["a.txt"])
        let report = try #require(run.reports.first)
        #expect(report.findings.contains { $0.rule == "target.quarters-make-year" })
        let duty = try #require(report.duties.first { $0.id == "target.quarters-make-year" })
        guard case .broken(let breaches) = duty.outcome else {
            Issue.record("the rule is broken")
            return
        }
        #expect(breaches.findings == 1)
        #expect(duty.verdict == .needsCorrection)
        #expect(run.count(.error) >= 1)
    }

    @Test("rules on money do not apply where the layout has none")
    func withoutMoney() throws {
        let report = try #require(Ports.checking(["a.txt": "Badan A"]).run(["a.txt"], pack: .thorough).reports.first)
        #expect(report.duties.count == RulePack.thorough.rules.count)
        #expect(report.duties.filter { $0.id.family == "budget" }.allSatisfy { !$0.wasApplied })
    }
}
