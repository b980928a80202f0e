import Domain
import Testing

@testable import Documents

@Suite("Signatures of work plans")
struct WorkPlanSignaturesTests {
    private func lines(_ signatories: [Signatory], agency: String = "Inspektorat") throws -> [String] {
        var plan = DossierBuilder(
            agency: Agency(name: agency, region: RegionalGovernment(kind: .regency, name: "Y")), period: 2025...2025)
        plan.beginDocument(.workPlan, year: 2025)
        plan.edit { $0.signatories = signatories }
        let input = DocumentInput(report: CheckReport(dossier: plan.build()))
        let stated = try #require(StatedPlan(input, kinds: [.workPlan]))
        guard case .signatures(let blocks) = WorkPlanSignatures(plan: stated).content(of: nil) else { return [] }
        return blocks.flatMap(\.headLines)
    }

    @Test("the head signs by the name of the post, the region on a line of its own")
    func head() throws {
        #expect(try lines([]) == ["Inspektur", "Kabupaten Y"])
        let acting = Signatory(title: "Inspektur Kabupaten Y", capacity: .acting)
        #expect(try lines([acting]) == ["Plt. Inspektur", "Kabupaten Y"])
    }

    @Test("one who signs on behalf of the head stands below the head's post")
    func onBehalf() throws {
        let secretary = Signatory(title: "Sekretaris", capacity: .onBehalf)
        #expect(try lines([secretary]) == ["a.n. Inspektur", "Kabupaten Y", "Sekretaris"])
    }
}
