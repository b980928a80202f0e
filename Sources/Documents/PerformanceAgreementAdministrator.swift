import Domain
import Regulation

extension DocumentDefinition {
    static let performanceAgreementAdministrator = DocumentDefinition(
        id: DocumentDefinitionID("perjanjian-kinerja-administrator"),
        title: "Perjanjian Kinerja Administrator",
        purpose: .init(
            id: """
                Ditandatangani pejabat administrator dan kepala perangkat daerah: pernyataan, target tahunan indikator \
                program, serta anggaran setiap kegiatan.
                """,
            en: """
                Signed by an administrator (pejabat administrator) and the head of the agency: the statement, the year's targets \
                of the program's indicators, and the budget of each activity.
                """),
        basis: PermenPANRB53_2014.performanceAgreement, since: 2015,
        asComputed: PerformanceAgreement.asComputed,
        unprinted: PerformanceAgreement(.administrator).unprinted,
        example: "tirta-kencana-2025/dossier.yaml",
        sample: { ActionPlanSample.input(steps: .subActivity) },
        build: { PerformanceAgreement(.administrator).document(of: $0) })
}
