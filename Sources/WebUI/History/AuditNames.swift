import Application
import Documents
import Domain

/// Names what entries of the audit log are about, as far as a dossier and the register tell.
struct AuditNames: Sendable {
    let lookup: AuditLookup
    private let key: DossierKey?
    private let entries: [EntryID: Entry]
    private let statements: [EntryID: [Statement]]
    private let dossier: Dossier
    private let year: Int?

    /// - Parameter checked: nil where entries are of several dossiers.
    init(_ checked: CheckedDossier?, _ lookup: AuditLookup) {
        self.lookup = lookup
        key = checked?.key
        dossier = checked?.report.dossier ?? Dossier()
        let all = dossier.documents.flatMap(\.entries)
        entries = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
        statements = Dictionary(grouping: dossier.documents.flatMap(\.statements), by: \.entry)
        year = dossier.documents.lazy.compactMap(\.year).first
    }

    func title(of subject: AuditSubject, in language: Language) -> String {
        switch subject {
        case .agency: Localized(id: "Perangkat daerah", en: "The agency").text(in: language)
        case .account(let id): account(id).text(in: language)
        case .setting(let name): Self.setting(name).text(in: language)
        case .dossier: Localized(id: "Rencana", en: "The plan").text(in: language)
        case .statement(let entry, let index): statement(entry, index, language)
        case .finding(_, let rule, let cause): finding(rule, cause, language)
        case .person(let id): person(id).text(in: language)
        case .appointment(let id): appointment(id).text(in: language)
        case .draft(let id): draft(id).text(in: language)
        case .reading(let note, let draft): reading(note, draft).text(in: language)
        case .other(let record): record
        }
    }

    /// The history of what an entry is about; nil where there is none to see.
    func route(of line: AuditLine) -> Route? {
        switch line.subject {
        case .statement(let entry, let index):
            guard let key = plan(of: line), self.key == nil || entries[entry] != nil else { return nil }
            return .statementHistory(StatementAddress(dossier: key, entry: entry, index: index))
        case .dossier: return key == nil ? plan(of: line).map { .history($0, before: nil) } : nil
        case .setting where line.subject.isAddress:
            guard let agency = lookup.agency?.key, line.subject == .address(of: agency) else { return nil }
            return .recordHistory(agency, line.subject, before: nil)
        case .setting: return .settingsHistory
        case .other: return nil
        case .agency, .account, .finding, .person, .appointment, .draft, .reading:
            return (lookup.agency?.key ?? key?.agency).map { .recordHistory($0, line.subject, before: nil) }
        }
    }

    /// The part of the plan that shows an entry: itself, or what its indicator belongs to.
    func part(of entry: EntryID) -> EntryID? {
        guard let known = entries[entry] else { return nil }
        return known.indicatorID == nil ? entry : known.parent ?? entry
    }

    /// The dossier of an entry, as long as it is there.
    private func plan(of line: AuditLine) -> DossierKey? {
        if let key { return key }
        return lookup.agency?.dossiers.first { $0.key.dossier == line.entry.dossier }?.key
    }

    private func statement(_ entry: EntryID, _ index: Int, _ language: Language) -> String {
        let known = statements[entry].flatMap { $0.indices.contains(index) ? $0[index] : nil }
        let name = entries[entry].flatMap { [$0.number, $0.name].compactMap { $0 }.joined(separator: " ") }
        let role = known.map { [$0.role.title, $0.basis.title].compactMap { $0 }.joined(separator: ", ") }
        let period = known?.period?.title(in: year)
        let figure = Localized(id: "Isian rencana", en: "A value of the plan").text(in: language)
        return [name ?? figure, role?.text(in: language), period?.text(in: language)].compactMap { $0 }
            .filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private func finding(_ rule: RuleID, _ cause: DossierPath, _ language: Language) -> String {
        let trail = PlaceNames(dossier, in: language).trail(of: cause)
        let place = [trail.indicator ?? trail.nodes.last, trail.field].compactMap { $0 }.joined(separator: ", ")
        let word = Localized(id: "Temuan", en: "Finding").text(in: language)
        return ["\(word) \(rule)", place].filter { !$0.isEmpty }.joined(separator: ": ")
    }

    private func account(_ id: AccountID) -> Localized {
        guard let account = lookup.accounts[id] else { return .init(id: "Sebuah akun", en: "An account") }
        return .init(id: "Akun \(account.login)", en: "Account \(account.login)")
    }

    private func person(_ id: PersonID) -> Localized {
        guard let name = lookup.people[id] else { return .init(id: "Seorang pegawai", en: "A person") }
        return .init(both: name)
    }

    private func appointment(_ id: AppointmentID) -> Localized {
        guard let title = lookup.posts[id]?.title else {
            return .init(id: "Jabatan seorang pegawai", en: "A person's post")
        }
        return .init(both: title)
    }

    private func draft(_ id: ImportDraftID) -> Localized {
        guard let files = lookup.drafts[id] else { return .init(id: "Sebuah impor", en: "An import") }
        return .init(id: "Impor \(files)", en: "Import of \(files)")
    }

    private func reading(_ note: ImportNoteID, _ id: ImportDraftID) -> Localized {
        let number = note.index + 1
        let title: Localized =
            switch note.kind {
            case .doubt: .init(id: "Keraguan \(number)", en: "Doubt \(number)")
            case .unread: .init(id: "Sel tak terpakai \(number)", en: "Unused cell \(number)")
            }
        guard let files = lookup.drafts[id] else { return title }
        return title + .init(id: ", impor \(files)", en: ", import of \(files)")
    }

    static func setting(_ name: String) -> Localized {
        switch name {
        case "name": return .init(id: "Nama yang ditampilkan", en: "Displayed name")
        case "logo": return .init(id: "Logo", en: "Logo")
        case "zone": return .init(id: "Zona waktu", en: "Time zone")
        case _ where name.hasPrefix(AuditSubject.addressNames):
            return .init(id: "Alamat pada kop surat", en: "Address in letterheads")
        default:
            let kind = name.split(separator: ".").last.flatMap { DocumentKind(rawValue: String($0)) }
            guard let kind else { return .init(id: "Sebuah pengaturan", en: "A setting") }
            return .init(id: "Tenggat \(kind.title)", en: "When due: \(kind.title)")
        }
    }
}
