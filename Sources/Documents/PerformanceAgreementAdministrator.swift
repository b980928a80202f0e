import Domain

extension DocumentDefinition {
    static let performanceAgreementAdministrator = DocumentDefinition(
        id: DocumentDefinitionID("perjanjian-kinerja-administrator"),
        title: "Perjanjian Kinerja Administrator",
        purpose: """
            Ditandatangani pejabat administrator dan kepala perangkat daerah: pernyataan, target tahunan indikator \
            program, serta anggaran setiap kegiatan.
            """,
        figures: [.asStated, .asComputed],
        unprinted: PerformanceAgreement(.administrator).unprinted,
        sample: { ActionPlanSample.input(steps: .subActivity) },
        build: { PerformanceAgreement(.administrator).document(of: $0) })
}
