import Domain
import Regulation

extension DocumentDefinition {
    static let performanceAgreementStaff = DocumentDefinition(
        id: DocumentDefinitionID("perjanjian-kinerja-pelaksana"),
        title: "Perjanjian Kinerja Pelaksana dan Pejabat Fungsional",
        purpose: .init(
            id: """
                Ditandatangani pelaksana atau pejabat fungsional dan atasan langsungnya, satu perjanjian untuk setiap \
                jabatan: pernyataan dan target indikator kinerja individu; tanpa indikator individu, target sub kegiatan \
                dan anggarannya.
                """,
            en: """
                Signed by a staff member or functional official and the direct superior, one agreement for each post: the \
                statement and the targets of the individual indicators; without those, the targets of the sub activity and its \
                budget.
                """),
        basis: PermenPANRB53_2014.performanceAgreement, since: 2015,
        asComputed: PerformanceAgreement.asComputed,
        unprinted: PerformanceAgreement(.staff).unprinted,
        example: "blitar-2018/keputusan-iki.txt",
        sample: { IndividualIndicatorsSample.staff },
        build: { PerformanceAgreement(.staff).document(of: $0) })
}
