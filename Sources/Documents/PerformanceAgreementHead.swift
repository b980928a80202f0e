import Domain

extension DocumentDefinition {
    static let performanceAgreementHead = DocumentDefinition(
        id: DocumentDefinitionID("perjanjian-kinerja"),
        title: "Perjanjian Kinerja Kepala Perangkat Daerah",
        purpose: """
            Ditandatangani kepala perangkat daerah dan kepala daerah: pernyataan, target tahunan indikator sasaran, \
            serta anggaran setiap program.
            """,
        figures: [.asStated, .asComputed],
        unprinted: PerformanceAgreement(.head).unprinted,
        sample: { ActionPlanSample.input(steps: .subActivity) },
        build: { PerformanceAgreement(.head).document(of: $0) })
}
