import Domain
import Regulation

extension DocumentDefinition {
    static let performanceAgreementHead = DocumentDefinition(
        id: DocumentDefinitionID("perjanjian-kinerja"),
        title: "Perjanjian Kinerja Kepala Perangkat Daerah",
        purpose: """
            Ditandatangani kepala perangkat daerah dan kepala daerah: pernyataan, target tahunan indikator sasaran, \
            serta anggaran setiap program.
            """,
        basis: PermenPANRB53_2014.performanceAgreement, since: 2015,
        asComputed: PerformanceAgreement.asComputed,
        unprinted: PerformanceAgreement(.head).unprinted,
        example: "tirta-kencana-2025/dossier.yaml",
        sample: { ActionPlanSample.input(steps: .subActivity) },
        build: { PerformanceAgreement(.head).document(of: $0) })
}
