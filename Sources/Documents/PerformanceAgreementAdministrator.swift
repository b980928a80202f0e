import Domain
import Regulation

extension DocumentDefinition {
    static let performanceAgreementAdministrator = DocumentDefinition(
        id: DocumentDefinitionID("perjanjian-kinerja-administrator"),
        title: "Perjanjian Kinerja Administrator",
        purpose: """
            Ditandatangani pejabat administrator dan kepala perangkat daerah: pernyataan, target tahunan indikator \
            program, serta anggaran setiap kegiatan.
            """,
        basis: PermenPANRB53_2014.performanceAgreement, since: 2015,
        asComputed: PerformanceAgreement.asComputed,
        unprinted: PerformanceAgreement(.administrator).unprinted,
        example: "tirta-kencana-2025/dossier.yaml",
        sample: { ActionPlanSample.input(steps: .subActivity) },
        build: { PerformanceAgreement(.administrator).document(of: $0) })
}
