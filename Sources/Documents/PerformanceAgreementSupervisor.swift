import Domain
import Regulation

extension DocumentDefinition {
    static let performanceAgreementSupervisor = DocumentDefinition(
        id: DocumentDefinitionID("perjanjian-kinerja-pengawas"),
        title: "Perjanjian Kinerja Pengawas",
        purpose: .init(
            id: """
                Ditandatangani pejabat pengawas dan atasan langsungnya, satu perjanjian untuk setiap jabatan: pernyataan, \
                target tahunan indikator jabatannya, dan anggaran sub kegiatan yang memakai indikator itu; tanpa indikator \
                individu, target kegiatan dan anggaran sub kegiatan pada satu perjanjian.
                """,
            en: """
                Signed by a supervisor (pengawas) and the direct superior, one agreement for each post: the statement, the \
                year's targets of its indicators, and the budget of the sub activities that use them; without individual \
                indicators, the activities' targets and the sub activities' budgets in one agreement.
                """),
        basis: PermenPANRB53_2014.performanceAgreement, since: 2015,
        asComputed: PerformanceAgreement.asComputed,
        unprinted: PerformanceAgreement(.supervisor).unprinted,
        example: "tirta-kencana-2025/dossier.yaml",
        sample: { ActionPlanSample.input(steps: .subActivity) },
        build: { PerformanceAgreement(.supervisor).document(of: $0) })
}
