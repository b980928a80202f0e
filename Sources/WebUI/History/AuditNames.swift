import Application
import Documents
import Domain

/// Names what entries of the audit log are about, as far as a dossier tells.
struct AuditNames: Sendable {
    private let key: DossierKey?
    private let entries: [EntryID: Entry]
    private let statements: [EntryID: [Statement]]
    private let dossier: Dossier
    private let year: Int?

    /// - Parameter checked: nil where entries are of several dossiers.
    init(_ checked: CheckedDossier?) {
        key = checked?.key
        dossier = checked?.report.dossier ?? Dossier()
        let all = dossier.documents.flatMap(\.entries)
        entries = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
        statements = Dictionary(grouping: dossier.documents.flatMap(\.statements), by: \.entry)
        year = dossier.documents.lazy.compactMap(\.year).first
    }

    func title(of subject: AuditSubject, in language: Language) -> String {
        switch subject {
        case .dossier: Localized(id: "Rencana", en: "The plan").text(in: language)
        case .statement(let entry, let index): statement(entry, index, language)
        case .finding(_, let rule, let cause): finding(rule, cause, language)
        case .person: Localized(id: "Seorang pegawai", en: "A person").text(in: language)
        case .appointment: Localized(id: "Jabatan seorang pegawai", en: "A person's post").text(in: language)
        case .other(let record): other(record, language)
        }
    }

    /// Where it can be seen; nil where it is of another dossier or nowhere.
    func address(of subject: AuditSubject) -> String? {
        guard let key else { return nil }
        switch subject {
        case .statement(let entry, let index):
            guard entries[entry] != nil else { return nil }
            return Route.statementHistory(StatementAddress(dossier: key, entry: entry, index: index)).address
        case .finding(_, _, let cause): return FindingLink.address(of: cause, in: key)
        case .dossier, .person, .appointment, .other: return nil
        }
    }

    /// The part of the plan that shows an entry: itself, or what its indicator belongs to.
    func part(of entry: EntryID) -> EntryID? {
        guard let known = entries[entry] else { return nil }
        return known.indicatorID == nil ? entry : known.parent ?? entry
    }

    private func statement(_ entry: EntryID, _ index: Int, _ language: Language) -> String {
        let known = statements[entry].flatMap { $0.indices.contains(index) ? $0[index] : nil }
        let name = entries[entry].flatMap { [$0.number, $0.name].compactMap { $0 }.joined(separator: " ") }
        let role = known.map { [$0.role.title, $0.basis.title].compactMap { $0 }.joined(separator: ", ") }
        let period = known?.period?.title(in: year)
        return [name ?? entry.text, role?.text(in: language), period?.text(in: language)].compactMap { $0 }
            .filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private func finding(_ rule: RuleID, _ cause: DossierPath, _ language: Language) -> String {
        let trail = PlaceNames(dossier, in: language).trail(of: cause)
        let place = [trail.indicator ?? trail.nodes.last, trail.field].compactMap { $0 }.joined(separator: ", ")
        let word = Localized(id: "Temuan", en: "Finding").text(in: language)
        return ["\(word) \(rule)", place].filter { !$0.isEmpty }.joined(separator: ": ")
    }

    /// A value as people say it.
    func words(_ value: String?, of subject: AuditSubject, in language: Language) -> String? {
        guard case .other(let record) = subject, record.hasPrefix("settings/tenggat."),
            let day = value.flatMap({ DueDay($0) })
        else { return value }
        return day.title.text(in: language)
    }

    private func setting(_ record: String, _ language: Language) -> String {
        let name = record.dropFirst("settings/".count)
        let title: Localized? =
            switch name {
            case "name": .init(id: "Nama yang ditampilkan", en: "Displayed name")
            case "logo": .init(id: "Logo", en: "Logo")
            case "zone": .init(id: "Zona waktu", en: "Time zone")
            case _ where name.hasPrefix("alamat."): .init(id: "Alamat pada kop surat", en: "Address in letterheads")
            default:
                name.split(separator: ".").last.flatMap { DocumentKind(rawValue: String($0)) }.map { kind in
                    Localized(id: "Tenggat \(kind.title)", en: "When due: \(kind.title)")
                }
            }
        return title?.text(in: language) ?? record
    }

    private func other(_ record: String, _ language: Language) -> String {
        switch record.split(separator: "/").first {
        case "agency": Localized(id: "Perangkat daerah", en: "The agency").text(in: language)
        case "accounts": Localized(id: "Sebuah akun", en: "An account").text(in: language)
        case "imports": Localized(id: "Sebuah impor", en: "An import").text(in: language)
        case "settings": setting(record, language)
        default: record
        }
    }
}
