import Documents
import Domain
import Testing

@Suite("Grouping findings")
struct FindingGroupTests {
    @Test("findings are grouped by severity and place, and numbered through")
    func groups() {
        let activity = DossierPath.node(VerificationFixture.activity)
        let target = DossierPath.indicator(VerificationFixture.indicator, of: VerificationFixture.activity, .target)
        let report = CheckReport(
            dossier: VerificationFixture.dossier,
            findings: [
                VerificationFixture.finding(.error, at: activity, line: 3),
                VerificationFixture.finding(.error, at: target, line: 4),
                VerificationFixture.finding(.error, at: .node(VerificationFixture.objective), line: 5),
                VerificationFixture.finding(.advice, at: activity, line: 6),
            ])
        let groups = FindingGroup.groups(of: report, in: .id)
        #expect(groups.map(\.severity) == [.error, .advice])
        #expect(groups.map { $0.groups.map(\.members.count) } == [[2, 1], [1]])
        #expect(groups.flatMap(\.groups).flatMap(\.members).map(\.number) == [1, 2, 3, 4])
        #expect(groups.first?.groups.first?.title == "Program Kepegawaian › Kegiatan 1.1 Mutasi")
    }

    @Test("a report without findings has no groups")
    func empty() {
        #expect(FindingGroup.groups(of: CheckReport(dossier: Dossier()), in: .id).isEmpty)
    }

    @Test("merged calculations come apart")
    func calculations() {
        let path = DossierPath.node(VerificationFixture.activity)
        let merged = VerificationFixture.finding(.error, at: path, line: 1, arithmetic: "1 + 1 = 2; 2 + 2 = 4")
        #expect(merged.calculations(in: .en) == ["1 + 1 = 2", "2 + 2 = 4"])
        #expect(VerificationFixture.finding(.error, at: path, line: 1).calculations(in: .id).isEmpty)
    }
}
