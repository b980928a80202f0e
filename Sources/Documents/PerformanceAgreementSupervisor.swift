import Domain

extension DocumentDefinition {
    static let performanceAgreementSupervisor = DocumentDefinition(
        id: DocumentDefinitionID("perjanjian-kinerja-pengawas"),
        title: "Perjanjian Kinerja Pengawas",
        purpose: """
            Ditandatangani pejabat pengawas dan atasan langsungnya: pernyataan, target tahunan indikator kegiatan, \
            serta anggaran setiap sub kegiatan.
            """,
        figures: [.asStated, .asComputed],
        unprinted: PerformanceAgreement(.supervisor).unprinted,
        sample: { ActionPlanSample.input(steps: .subActivity) },
        build: { PerformanceAgreement(.supervisor).document(of: $0) })
}
