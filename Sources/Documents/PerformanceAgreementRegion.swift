import Domain
import Regulation

extension DocumentDefinition {
    static let performanceAgreementRegion = DocumentDefinition(
        id: DocumentDefinitionID("perjanjian-kinerja-kepala-daerah"),
        title: "Perjanjian Kinerja Kepala Daerah",
        purpose: .init(
            id: """
                Ditandatangani bupati, wali kota atau gubernur seorang diri, dari rencana pemerintah daerah: pernyataan, \
                target tahunan indikator sasaran, serta anggaran setiap program.
                """,
            en: """
                Signed by the regent, mayor or governor alone, of the regional government's plan: the statement, the year's \
                targets of the objectives' indicators, and the budget of each program.
                """),
        basis: PermenPANRB53_2014.performanceAgreement, since: 2015,
        asComputed: PerformanceAgreement.asComputed,
        unprinted: PerformanceAgreement(.region).unprinted,
        example: "tirta-kencana-2025/perjanjian-kinerja-bupati.txt",
        sample: { ActionPlanSample.region },
        build: { PerformanceAgreement(.region).document(of: $0) })
}
