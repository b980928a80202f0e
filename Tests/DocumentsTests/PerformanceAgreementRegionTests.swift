import Domain
import Testing

@testable import Documents

@Suite("Agreements of heads of regions")
struct PerformanceAgreementRegionTests {
    private let definition = DocumentDefinition.performanceAgreementRegion

    private func blocks(_ document: Document) -> [[SignatureBlock]] {
        document.sections.flatMap(\.content).compactMap { content in
            if case .signatures(let blocks) = content { blocks } else { nil }
        }
    }

    @Test("the regent promises and signs alone, below each part")
    func alone() {
        let document = definition.document(for: definition.sample())
        #expect(document.lacking == nil)
        #expect(blocks(document).count == 3)
        #expect(blocks(document).allSatisfy { $0.map(\.headLines) == [["Bupati Contoh"]] })
        #expect(document.titleLines == ["PERJANJIAN KINERJA", "TAHUN 2025", "KABUPATEN CONTOH"])
        #expect(document.letterhead?.lines == ["BUPATI CONTOH"])
    }

    @Test("the statement is one person's, in the official wording")
    func statement() throws {
        let texts = definition.document(for: definition.sample()).sections[0].content.compactMap { content in
            if case .paragraph(let text) = content { text.text } else { nil }
        }
        #expect(
            texts.first
                == "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta "
                + "berorientasi pada hasil, saya yang bertanda tangan di bawah ini:")
        #expect(!texts.contains { $0.contains("PIHAK") || $0.contains("kami") })
    }

    @Test("a region's plan has no agreement of an agency, an agency's none of the region")
    func owners() {
        let region = definition.sample()
        #expect(DocumentDefinition.performanceAgreementHead.document(for: region).lacking == "rencana perangkat daerah")
        let agency = ActionPlanSample.input(steps: .subActivity)
        #expect(definition.document(for: agency).lacking == "rencana pemerintah daerah")
    }

    @Test("an agreement the regent signed makes a dossier the region's own, with its capacity and date")
    func stated() {
        var plan = DossierBuilder(
            agency: Agency(region: RegionalGovernment(kind: .city, name: "Y")), period: 2025...2025)
        plan.beginDocument(.performanceAgreement, year: 2025)
        plan.addNode(.objective, name: "S")
        plan.edit {
            $0.signatories = [Signatory(title: "Wali Kota Y", capacity: .interim)]
            $0.date = "Y, Januari 2025"
        }
        let input = DocumentInput(report: CheckReport(dossier: plan.build()))
        let document = definition.document(for: input)
        #expect(blocks(document)[0].map(\.headLines) == [["Pj. Wali Kota Y"]])
        #expect(blocks(document)[0].map(\.placeAndDate) == [.text("Y, Januari 2025")])
        #expect(!document.holes.contains { $0.place == "Perangkat daerah" })
        #expect(DocumentDefinition.performanceAgreementHead.document(for: input).lacking != nil)
    }
}
