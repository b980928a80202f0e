import Domain
import Regulation

extension DocumentDefinition {
    static let performanceAgreementHead = DocumentDefinition(
        id: DocumentDefinitionID("perjanjian-kinerja"),
        title: "Perjanjian Kinerja Kepala Perangkat Daerah",
        purpose: .init(
            id: """
                Ditandatangani kepala perangkat daerah dan kepala daerah: pernyataan, target tahunan indikator sasaran, \
                serta anggaran setiap program.
                """,
            en: """
                Signed by the head of an agency and the head of the region: the statement, the year's targets of the \
                objectives' indicators, and the budget of each program.
                """),
        basis: PermenPANRB53_2014.performanceAgreement, since: 2015,
        asComputed: PerformanceAgreement.asComputed,
        unprinted: PerformanceAgreement(.head).unprinted,
        example: "tirta-kencana-2025/dossier.yaml",
        sample: { ActionPlanSample.input(steps: .subActivity) },
        build: { PerformanceAgreement(.head).document(of: $0) })
}
