import Domain
import Testing

@testable import Documents

@Suite("Who signs agreements")
struct AgreementSignersTests {
    private func document(
        _ definition: DocumentDefinition, _ kind: DocumentKind = .performanceAgreement, agency: String? = "Badan X",
        date: String? = nil, by signatories: [Signatory]
    ) -> Document {
        var plan = DossierBuilder(
            agency: Agency(name: agency, region: RegionalGovernment(kind: .regency, name: "Y")), period: 2025...2025)
        plan.beginDocument(kind, year: 2025)
        for level in [PlanLevel.objective, .program, .activity] {
            plan.target(plan.addIndicator(of: plan.addNode(level, name: "N"), name: "I"), "1", year: 2025)
        }
        plan.edit {
            $0.signatories = signatories
            $0.date = date
        }
        return definition.document(for: DocumentInput(report: CheckReport(dossier: plan.build())))
    }

    private func blocks(_ document: Document) -> [SignatureBlock] {
        document.sections[0].content.flatMap { content -> [SignatureBlock] in
            if case .signatures(let blocks) = content { blocks } else { [] }
        }
    }

    private func posts(_ document: Document) -> [CellContent] {
        document.sections[0].content.flatMap { content -> [Fact] in
            if case .facts(let facts) = content { facts } else { [] }
        }.filter { $0.label == "Jabatan" }.map(\.content)
    }

    @Test(
        "those of the source sign, in their capacities; the superior on the left",
        arguments: [
            (Signatory(title: "Kepala Dinas", capacity: .acting), "Plt. Kepala Dinas"),
            (Signatory(title: "Camat Cepu", capacity: .own), "Camat Cepu"),
            (Signatory(title: "Direktur RSUD", capacity: .actingDaily), "Plh. Direktur RSUD"),
        ])
    func stated(first: Signatory, line: String) {
        let regent = Signatory(title: "Bupati Y", capacity: .interim)
        let document = document(.performanceAgreementHead, by: [first, regent])
        #expect(blocks(document).map(\.headLines) == [["PIHAK KEDUA,", "Pj. Bupati Y"], ["PIHAK PERTAMA,", line]])
        #expect(posts(document) == [.text(line), .text("Pj. Bupati Y")])
    }

    @Test("one who signs on behalf of the regent stands below the regent")
    func onBehalf() {
        let signatories = [
            Signatory(title: "Camat Cepu", capacity: .own), Signatory(title: "Sekretaris Daerah", capacity: .onBehalf),
        ]
        for order in [signatories, signatories.reversed()] {
            let blocks = blocks(document(.performanceAgreementHead, agency: "Kecamatan Cepu", by: order))
            #expect(blocks[0].headLines == ["PIHAK KEDUA,", "a.n. Bupati Y", "Sekretaris Daerah"])
            #expect(blocks[1].title == ["Camat Cepu"])
        }
    }

    @Test("the head of a unit of another name isn't the head of the agency")
    func unit() {
        let signatories = ["Camat Cepu", "Lurah Balun"].map { Signatory(title: $0, capacity: .own) }
        let document = document(.performanceAgreementAdministrator, agency: "Kecamatan Cepu", by: signatories)
        #expect(blocks(document).map(\.title) == [["Camat Cepu"], ["Lurah Balun"]])
    }

    @Test(
        "place and date are those of one's own agreement, as precise as they are",
        arguments: ["Y, 5 Januari 2025", "Y, Januari 2025"])
    func dates(date: String) {
        let head = Signatory(title: "Kepala Badan X", capacity: .own)
        let regent = Signatory(title: "Bupati Y", capacity: .own)
        let own = document(.performanceAgreementHead, date: date, by: [head, regent])
        #expect(blocks(own).map(\.placeAndDate) == [nil, .text(date)])
        let other = document(.performanceAgreementAdministrator, date: date, by: [head, regent])
        #expect(blocks(other).last?.placeAndDate == .room)
    }

    @Test("an administrator's superior is the head, in the capacity other documents tell")
    func administrator() {
        let document = document(
            .performanceAgreementAdministrator, .actionPlan, by: [Signatory(title: "KEPALA BADAN X", capacity: .acting)]
        )
        #expect(blocks(document)[0].headLines == ["PIHAK KEDUA,", "Plt. Kepala Badan X Kabupaten Y"])
        #expect(blocks(document)[1].title == [WritingRoom.line])
    }

    @Test("a secretary who signs an action plan for the head doesn't become the head")
    func secretary() {
        let document = document(
            .performanceAgreementHead, .actionPlan, by: [Signatory(title: "Sekretaris", capacity: .onBehalf)])
        #expect(blocks(document)[1].headLines == ["PIHAK PERTAMA,", "Kepala Badan X Kabupaten Y"])
    }

    @Test(
        "where no document tells, the usual posts sign",
        arguments: [("Inspektorat", "Inspektur"), ("Kecamatan Cepu", "Camat Cepu")])
    func usual(agency: String, post: String) {
        let document = document(.performanceAgreementHead, .actionPlan, agency: agency, by: [])
        #expect(blocks(document).map(\.title) == [["Bupati Y"], ["\(post) Kabupaten Y"]])
    }

    @Test("a superior who is named before the first party, as signatures stand, is told apart")
    func reversed() {
        let signatories = ["Kepala Badan X", "Kepala Bidang Z"].map { Signatory(title: $0, capacity: .own) }
        let document = document(.performanceAgreementAdministrator, by: signatories)
        #expect(blocks(document).map(\.title) == [["Kepala Badan X"], ["Kepala Bidang Z"]])
    }
}
