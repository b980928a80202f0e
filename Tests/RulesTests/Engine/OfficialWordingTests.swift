import Domain
import Testing

@testable import Rules

@Suite("What the nomenclature prescribes")
struct OfficialWordingTests {
    private let official = Nomenclature(
        year: 2023,
        lines: [
            .init(
                code: "5.03.02.2.01.0003", name: "Koordinasi Pengadaan PNS dan PPPK",
                indicator: "Tersedianya Dokumen Pengadaan", unit: "Dokumen")
        ])

    private func findings(of name: String, target: String = "12 Dokumen") -> [RuleID] {
        let dossier = RuleExample.plan("nomenklatur") { plan in
            let node = plan.addNode(.subActivity, name: "Koordinasi Pengadaan PNS dan PPPK")
            plan.target(plan.addIndicator(of: node, name: name), target, year: 2025)
        }.dossier()
        let rules = [Rule.indicatorIsMeasurable, .unitFitsName]
        return RuleEngine.check(dossier, rules: rules) { official }.map(\.rule)
    }

    @Test("an official indicator is not reported for its wording")
    func officialIndicator() {
        #expect(findings(of: "Tersedianya Dokumen Pengadaan").isEmpty)
        #expect(findings(of: "Tersedianya Dokumen Pelantikan") == ["indicator.measurable"])
    }

    @Test("a list is asked for only where a finding is about wording")
    func isLazy() {
        let dossier = RuleExample.plan("tanpa temuan") { plan in
            plan.addNode(.subActivity, name: "Koordinasi Pengadaan PNS dan PPPK")
        }.dossier()
        var asked = 0
        let findings = RuleEngine.check(dossier, rules: [.indicatorIsMeasurable]) {
            asked += 1
            return nil
        }
        #expect(findings.isEmpty && asked == 0)
    }
}
