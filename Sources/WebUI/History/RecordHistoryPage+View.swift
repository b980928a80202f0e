import Application
import Domain
import Markup

extension RecordHistoryPage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        let language = context.language
        let settings = Localized(id: "Pengaturan dan tenggat", en: "Settings and deadlines")
        w.element("h2", text: record.map { names.title(of: $0, in: language) } ?? settings.text(in: language))
        let ways = ways.filter { context.meets($0.route.need) }
        if !ways.isEmpty {
            w.element("p") { w in
                for (index, way) in ways.enumerated() {
                    if index > 0 { w.text(" · ") }
                    w.element("a", .text("href", way.route.address), text: way.title.text(in: language))
                }
            }
        }
        AuditLinesView(lines: extract.lines, names: names, showsNumbers: record != nil, own: own)
            .write(&w, in: context)
        guard let rest = extract.rest else { return }
        w.element("p") { w in
            guard let record, let agency else {
                let older = Localized(
                    id: "Perubahan yang lebih lama tercatat dalam jejak audit perangkat daerah pengubahnya.",
                    en: "Earlier changes stand in the audit logs of the agencies of those who made them.")
                return w.element("span", .class("hint"), text: older.text(in: language))
            }
            let older = Localized(id: "Catatan sebelumnya", en: "Earlier entries")
            w.element(
                "a", .text("href", Route.recordHistory(agency, record, before: rest).address),
                text: older.text(in: language))
        }
    }

    private var agency: AgencyKey? { names.lookup.agency?.key }

    private var own: Route? {
        guard let record, let agency else { return .settingsHistory }
        return .recordHistory(agency, record, before: nil)
    }

    /// To where the record itself is shown, and to the whole log.
    private var ways: [(route: Route, title: Localized)] {
        guard let record, let agency else {
            return [
                (.settings(), .init(id: "Pengaturan", en: "Settings")),
                (.deadlines(), .init(id: "Tenggat dokumen", en: "When documents are due")),
            ]
        }
        let log = (
            route: Route.auditLog(agency, before: nil),
            title: Localized(id: "Jejak audit perangkat daerah", en: "The agency's audit log")
        )
        return [shown(record, agency), log].compactMap { $0 }
    }

    private func shown(_ record: AuditSubject, _ agency: AgencyKey) -> (route: Route, title: Localized)? {
        switch record {
        case .person(let id):
            guard names.lookup.people[id] != nil else { return nil }
            return (.person(agency, id), .init(id: "Data pegawai", en: "The person"))
        case .appointment(let id):
            guard let post = names.lookup.posts[id], post.title != nil else { return nil }
            return (
                .position(post.key.dossier, post.key.position), .init(id: "Lembar jabatan", en: "Sheet of the post")
            )
        case .account: return (.accounts(agency.region), .init(id: "Akun", en: "Accounts"))
        case .draft(let id), .reading(_, let id):
            guard names.lookup.drafts[id] != nil else { return nil }
            return (.importDraft(.init(agency: agency, draft: id), .start), .init(id: "Impor", en: "The import"))
        case .finding(let dossier, _, _):
            guard names.lookup.agency?.dossiers.contains(where: { $0.key.dossier == dossier }) ?? false else {
                return nil
            }
            return (
                .findings(DossierKey(agency: agency, dossier: dossier), .all), .init(id: "Pemeriksaan", en: "Check")
            )
        case .setting: return (.people(agency), .init(id: "Pegawai dan alamat", en: "People and address"))
        case .agency, .dossier, .statement, .other: return nil
        }
    }
}
