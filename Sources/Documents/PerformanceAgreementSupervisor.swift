import Domain
import Regulation

extension DocumentDefinition {
    static let performanceAgreementSupervisor = DocumentDefinition(
        id: DocumentDefinitionID("perjanjian-kinerja-pengawas"),
        title: "Perjanjian Kinerja Pengawas",
        purpose: .init(
            id: """
                Ditandatangani pejabat pengawas dan atasan langsungnya: pernyataan, target tahunan indikator kegiatan, \
                serta anggaran setiap sub kegiatan.
                """,
            en: """
                Signed by a supervisor (pengawas) and the direct superior: the statement, the year's targets of the activity's \
                indicators, and the budget of each sub activity.
                """),
        basis: PermenPANRB53_2014.performanceAgreement, since: 2015,
        asComputed: PerformanceAgreement.asComputed,
        unprinted: PerformanceAgreement(.supervisor).unprinted,
        example: "tirta-kencana-2025/dossier.yaml",
        sample: { ActionPlanSample.input(steps: .subActivity) },
        build: { PerformanceAgreement(.supervisor).document(of: $0) })
}
