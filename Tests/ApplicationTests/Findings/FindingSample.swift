import Documents
import Domain
import Rules

@testable import Application

/// A dossier with a finding about an indicator's target, and who works on it.
enum FindingSample {
    static let key: DossierKey = {
        let ids = (1...3).map { UUIDv7(at: Timestamp(milliseconds: 1_700_000_000_000), random: (0, UInt64($0))) }
        return DossierKey(
            agency: AgencyKey(region: RegionID(ids[0]), agency: AgencyID(ids[1])), dossier: DossierID(ids[2]))
    }()

    static func dossier(target: String = "300", name: String = "Jumlah SK") -> Dossier {
        var plan = DossierBuilder(agency: Agency(name: "Badan"), period: 2025...2025)
        plan.beginDocument(.actionPlan, year: 2025, file: "a.txt")
        let program = plan.addNode(.program, name: "Program satu")
        let indicator = plan.addIndicator(of: program, name: name, unit: "SK")
        plan.target(indicator, target, year: 2025)
        plan.quarters(indicator, ["70", "70", "70", "70"], year: 2025)
        return plan.build()
    }

    static func checked(_ dossier: Dossier = dossier()) -> CheckedDossier {
        CheckedDossier(
            key: key, version: DossierVersion(generation: RegisterID(key.dossier.value), revision: 1),
            report: CheckDocuments.report(on: ImportProposal(dossier: dossier), pack: .official))
    }

    /// The finding about quarters that don't make the year.
    static func quarters(in noted: NotedDossier) -> NotedFinding? {
        noted.findings.first { $0.finding.rule.text == "target.quarters-make-year" }
    }

    static func account(_ number: UInt64, closed: Bool = false) -> Account? {
        Login("akun\(number)").map { login in
            Account(
                id: AccountID(UUIDv7(at: Timestamp(milliseconds: 1), random: (0, number))), home: key.agency,
                login: login, name: "Akun \(number)", isClosed: closed)
        }
    }

    static func viewer(_ number: UInt64, _ role: Role?, closed: Bool = false) -> Viewer? {
        account(number, closed: closed).map { account in
            Viewer(
                account: account,
                assignments: [role.flatMap { RoleAssignment($0, .agency(key.agency)) }].compactMap { $0 })
        }
    }
}
