import Application
import Domain

extension WaitingTask {
    /// What there is to do.
    var title: Localized {
        switch self {
        case .missingDocuments(_, _, let year):
            .init(
                id: "Impor dokumen\(Self.of(year).id): belum ada satu pun",
                en: "Import documents\(Self.of(year).en): there are none")
        case .undeliveredAgencies(let count, let total, let year):
            .init(
                id: "\(count) dari \(total) perangkat daerah belum ada dokumennya\(Self.of(year).id)",
                en: "\(count) of \(EnglishCount.words(total, "agency", "agencies")) \(count == 1 ? "has" : "have") "
                    + "no documents\(Self.of(year).en)")
        case .assignedFindings(_, _, _, let count):
            .init(
                id: "\(count) temuan ditugaskan kepada Anda",
                en: count == 1 ? "1 finding assigned to you" : "\(count) findings assigned to you")
        case .unassignedErrors(_, _, _, let count):
            .init(
                id: "\(count) kesalahan belum ditugaskan",
                en: count == 1 ? "1 error nobody is assigned to" : "\(count) errors nobody is assigned to")
        case .openImport(_, _, _, let questions): Self.openImport(questions)
        case .vacantPosts(_, _, let count):
            .init(
                id: "\(count) jabatan belum ada pemangkunya",
                en: count == 1 ? "1 post nobody is in" : "\(count) posts nobody is in")
        case .ownSheet(let title):
            .init(id: "Lembar indikator Anda", en: "The sheet of your indicators")
                + .init(both: title.map { ": \($0)" } ?? "")
        case .unusedAccounts(_, _, let count):
            .init(
                id: "\(count) akun belum memilih kata sandi sendiri",
                en: count == 1
                    ? "1 account without a password of its own" : "\(count) accounts without a password of their own")
        }
    }

    private static func openImport(_ questions: Int?) -> Localized {
        switch questions {
        case nil: .init(id: "Impor belum diambil alih", en: "An import not taken over yet")
        case 0?: .init(id: "Impor siap diambil alih", en: "An import ready to be taken over")
        case let count?:
            .init(
                id: "Impor dengan \(count) pertanyaan yang belum dijawab",
                en: "An import with \(count == 1 ? "1 question" : "\(count) questions") left")
        }
    }

    private static func of(_ year: Int?) -> Localized {
        year.map { .init(id: " tahun \($0)", en: " of \($0)") } ?? .init(both: "")
    }

    /// Whose it is.
    var place: String? {
        switch self {
        case .missingDocuments(_, let agency, _), .vacantPosts(_, let agency, _): agency
        case .undeliveredAgencies, .ownSheet: nil
        case .assignedFindings(_, let dossier, let agency, _), .unassignedErrors(_, let dossier, let agency, _):
            [dossier, agency].filter { !$0.isEmpty }.joined(separator: " · ")
        case .openImport(_, let files, let agency, _): (files + [agency]).joined(separator: " · ")
        case .unusedAccounts(_, let region, _): region
        }
    }

    /// Where it is done.
    var address: String {
        switch self {
        case .missingDocuments(let agency, _, _): Route.imports(agency).address
        case .undeliveredAgencies: "#daerah"
        case .assignedFindings(let key, _, _, _): Route.findings(key, FindingFilter(state: .mine)).address
        case .unassignedErrors(let key, _, _, _):
            Route.findings(key, FindingFilter(severity: .error, state: .unassigned)).address
        case .openImport(let key, _, _, _): Route.importDraft(key, .start).address
        case .vacantPosts(let key, _, _): Route.positions(key).address
        case .ownSheet: Route.myIndicators.address
        case .unusedAccounts(let region, _, _): Route.accounts(region).address
        }
    }
}
