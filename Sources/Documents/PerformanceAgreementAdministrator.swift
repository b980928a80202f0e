import Domain
import Regulation

extension DocumentDefinition {
    static let performanceAgreementAdministrator = DocumentDefinition(
        id: DocumentDefinitionID("perjanjian-kinerja-administrator"),
        title: "Perjanjian Kinerja Administrator",
        purpose: .init(
            id: """
                Ditandatangani pejabat administrator dan kepala perangkat daerah, satu perjanjian untuk setiap jabatan: \
                pernyataan, target tahunan indikator jabatannya, dan anggaran kegiatan yang memakai indikator itu; tanpa \
                indikator individu, target program dan anggaran kegiatan pada satu perjanjian.
                """,
            en: """
                Signed by an administrator (pejabat administrator) and the head of the agency, one agreement for each post: the \
                statement, the year's targets of its indicators, and the budget of the activities that use them; without \
                individual indicators, the programs' targets and the activities' budgets in one agreement.
                """),
        basis: PermenPANRB53_2014.performanceAgreement, since: 2015,
        asComputed: PerformanceAgreement.asComputed,
        unprinted: PerformanceAgreement(.administrator).unprinted,
        example: "tirta-kencana-2025/dossier.yaml",
        sample: { ActionPlanSample.input(steps: .subActivity) },
        build: { PerformanceAgreement(.administrator).document(of: $0) })
}
