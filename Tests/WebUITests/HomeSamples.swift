import Application
import Domain
import FoundationEssentials

/// What different people come to first.
enum HomeSamples {
    private static let key = PageSamples.key
    private static let other = AgencyKey(region: key.agency.region, agency: AgencyID(key.dossier.value))
    private static let region = RegionalGovernment(kind: .regency, name: "Contoh")

    /// With a dossier of two years, and without any.
    static let agencies = [
        RegisteredAgency(
            key: key.agency, agency: Agency(name: "Badan <Kepegawaian>", region: region),
            dossiers: [.init(key: key, period: 2025...2026, revision: 3)]),
        RegisteredAgency(key: other, agency: Agency(name: "Dinas Sosial", region: region)),
    ]

    private static let state = DossierState(
        documents: [
            .init(title: "Rencana Aksi Tahun 2025", kind: .actionPlan, budget: Money(rupiah: 1_234_567_890)),
            .init(title: "Indikator Kinerja Utama (IKU) Tahun 2025", kind: .keyIndicators, budget: nil),
        ], counts: [.error: 2, .warning: 0, .advice: 7], assignedCount: 3, unassignedErrorCount: 1, dismissedCount: 4)

    static func result(
        _ agencies: [RegisteredAgency] = agencies, total: Int? = nil, ranking: ListAgencies.Ranking? = nil
    ) -> ListAgencies.Result {
        ListAgencies.Result(
            page: AgencyPage(
                agencies: agencies, total: total ?? agencies.count, years: 2025...2026, moments: [:],
                changes: [key: LatestChange(author: "perencana", moment: RecordSamples.moment)]),
            states: [key: state], ranking: ranking)
    }

    static let planner = HomeState(
        tasks: [
            .assignedFindings(key, dossier: "Rencana Aksi Tahun 2025", agency: "Badan <Kepegawaian>", count: 3),
            .missingDocuments(other, agency: "Dinas Sosial", year: 2025),
            .unassignedErrors(key, dossier: "Rencana Aksi Tahun 2025", agency: "Badan <Kepegawaian>", count: 1),
            .openImport(draft, files: ["renja <b>.docx"], agency: "Dinas Sosial", questions: 12),
            .openImport(draft, files: ["iki.xlsx"], agency: "Dinas Sosial", questions: 0),
            .openImport(draft, files: [], agency: "Dinas Sosial", questions: nil),
            .vacantPosts(key, agency: "Badan <Kepegawaian>", count: 4), .ownSheet(title: "Kepala <Badan>"),
        ], own: result(), regional: nil)

    static let verifier = HomeState(
        tasks: [
            .undeliveredAgencies(count: 1, of: 30, year: 2025),
            .unusedAccounts(key.agency.region, region: "Kabupaten Contoh", count: 9),
        ], own: nil,
        regional: result(
            agencies.reversed(), total: 30, ranking: .init(undelivered: 1, faulty: 1, unchecked: 5)))

    static let nothing = HomeState(
        tasks: [], own: nil,
        regional: result([agencies[1]], ranking: .init(undelivered: 1, faulty: 0, unchecked: 0)))

    static let regulations = RegulationSheet(
        scales: [
            .init(
                firstYear: 2010, lastYear: 2016,
                scale: RatingScale(
                    name: "Capaian <Renja>",
                    grades: [.init("Rendah", begins: .from(0)), .init("Tinggi", meaning: "Baik", begins: .above(75))],
                    roundsScores: true), basis: .init(title: "Permendagri 54/2010, Lampiran VII", isVerified: false)),
            .init(
                firstYear: 2004, lastYear: nil,
                scale: RatingScale(name: "Opini", grades: [.init("WTP", meaning: "Wajar Tanpa Pengecualian")]),
                basis: .init(title: "UU 15/2004, Pasal 16", isVerified: true)),
        ],
        provisions: [
            .init(
                basis: .init(title: "Perpres 29/2014, Pasal 8–14", isVerified: true),
                rules: [.init(id: "Setiap indikator bertarget", en: "Every indicator has a target")],
                documents: ["Perjanjian Kinerja"])
        ],
        instruments: [
            .init(
                title: "PP 58/2005", name: "Pengelolaan Keuangan Daerah", gazette: "LN 2005 Nomor 140",
                repealedBy: "PP 12/2019", amendedBy: []),
            .init(
                title: "PP 18/2016", name: "Perangkat Daerah", gazette: nil, repealedBy: nil,
                amendedBy: ["PP 72/2019"]),
        ])

    private static let draft = ImportDraftKey(agency: key.agency, draft: ImportDraftID(key.dossier.value))
}
