import Application
import Documents
import Domain
import Rules
import WebUI

/// A small plan in the register, with findings.
enum PageSamples {
    static let key: DossierKey = {
        let ids = (1...3).map { UUIDv7(at: Timestamp(milliseconds: 1_700_000_000_000), random: (0, UInt64($0))) }
        return DossierKey(
            agency: AgencyKey(region: RegionID(ids[0]), agency: AgencyID(ids[1])), dossier: DossierID(ids[2]))
    }()

    static let checked: CheckedDossier = {
        let region = RegionalGovernment(kind: .regency, name: "Contoh")
        var plan = DossierBuilder(agency: Agency(name: "Badan <Kepegawaian>", region: region), period: 2025...2025)
        plan.beginDocument(.actionPlan, year: 2025, file: "rencana.txt")
        let objective = plan.addNode(.objective, number: "1", name: "Meningkatnya kompetensi")
        let program = plan.addNode(.program, under: objective, code: "5.03.02", name: "Program Kepegawaian")
        let indicator = plan.addIndicator(of: program, number: "a", name: "Jumlah <b>SK</b>", unit: "SK")
        let place = SourcePlace(file: "rencana.txt", line: 3, column: 2)
        plan.target(indicator, "300", year: 2025, place: place)
        plan.quarters(indicator, ["70", "70", "", "70"], year: 2025)
        let dossier = plan.build()
        return CheckedDossier(
            key: key, version: DossierVersion(generation: RegisterID(key.dossier.value), revision: 1),
            report: CheckDocuments.report(on: ImportProposal(dossier: dossier), pack: .official))
    }()

    static let viewer: Viewer? = Login("perencana").map { login in
        Viewer(
            account: Account(
                id: AccountID(key.dossier.value), home: key.agency, login: login, name: "Perencana <Contoh>"),
            assignments: Role.allCases.compactMap {
                RoleAssignment($0, $0.isRegional ? .region(key.agency.region) : .agency(key.agency))
            })
    }

    /// Somebody with every role, with a token that never changes.
    static func context(_ language: Language, _ viewer: Viewer? = viewer) -> PageContext {
        let token = FormToken(SessionToken(random: RandomPort { 7 }), digest: DigestPort { $0.suffix(4) + [] })
        return PageContext(language: language, viewer: viewer, formToken: token, year: 2025)
    }
}
