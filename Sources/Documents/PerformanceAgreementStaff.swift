import Domain

extension DocumentDefinition {
    static let performanceAgreementStaff = DocumentDefinition(
        id: DocumentDefinitionID("perjanjian-kinerja-pelaksana"),
        title: "Perjanjian Kinerja Pelaksana dan Pejabat Fungsional",
        purpose: """
            Ditandatangani pelaksana atau pejabat fungsional dan atasan langsungnya, satu perjanjian untuk setiap \
            jabatan: pernyataan dan target indikator kinerja individu; tanpa indikator individu, target sub kegiatan \
            dan anggarannya.
            """,
        figures: [.asStated, .asComputed],
        unprinted: PerformanceAgreement(.staff).unprinted,
        sample: { IndividualIndicatorsSample.staff },
        build: { PerformanceAgreement(.staff).document(of: $0) })
}
