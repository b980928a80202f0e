import Application
import Documents
import Domain

extension Route {
    /// The route of a path and its query; nil where there is none.
    package init?(path: String, query: String?) {
        let values = QueryText.values(of: query ?? "")
        // No name has such a sign, and no database takes it.
        guard !values.values.contains(where: { $0.utf8.contains(0) }) else { return nil }
        let parts = path.split(separator: "/").map(String.init)
        switch (parts.first, parts.count) {
        case (nil, _): self = .home
        case ("perangkat-daerah", 1):
            self = .agencies(words: SearchWords.limited(values["cari"]), page: Self.page(values))
        case ("health", 1): self = .health
        case ("aset", 2): self = .asset(parts[1])
        case ("masuk", 1): self = .signIn(returning: values["tujuan"])
        case ("akun", 1): self = .account
        case ("administrasi", 1): self = .administration
        case ("administrasi", 2) where parts[1] == "pengaturan": self = .settings(saved: values["tersimpan"] == "ya")
        case ("administrasi", 2) where parts[1] == "tenggat": self = .deadlines(saved: values["tersimpan"] == "ya")
        case ("administrasi", 3) where parts[1...2].joined(separator: "/") == "pengaturan/riwayat":
            self = .settingsHistory
        case ("logo", 2): self = .logo(parts[1])
        case ("administrasi", 2):
            guard let region = UUIDv7(parts[1]) else { return nil }
            let words = ["cari", "perangkat"].map { SearchWords.limited(values[$0]) }
            self = .accounts(
                RegionID(region), AccountsView(words: words[0], page: Self.page(values), agencyWords: words[1]))
        case ("administrasi", 3) where parts[2] == "periode":
            guard let region = UUIDv7(parts[1]) else { return nil }
            self = .periods(RegionID(region), page: Self.page(values))
        case ("ketentuan", 1): self = .regulations
        case ("tahun", 2):
            let year = Int(parts[1]).flatMap { FiscalYear.known.contains($0) ? $0 : nil }
            guard year != nil || parts[1] == "semua" else { return nil }
            self = .year(year)
        case ("bahasa", 2):
            guard let language = Language(rawValue: parts[1]) else { return nil }
            self = .language(language)
        case ("indikator-saya", 1): self = .myIndicators
        case ("bantuan", 1): self = .help(nil)
        case ("bantuan", 2): self = .help(parts[1])
        case ("bantuan", 3) where parts[1] == "gambar": self = .helpPicture(parts[2])
        case ("perangkat-daerah", 5) where parts[3] == "pegawai":
            guard let agency = AgencyKey(parts[1], parts[2]), let person = UUIDv7(parts[4]) else { return nil }
            self = .person(agency, PersonID(person))
        case ("perangkat-daerah", 4): self.init(agency: parts, values: values)
        case ("impor", 3...):
            guard let route = Self.imports(Array(parts.dropFirst()), values) else { return nil }
            self = route
        case ("rencana", 4...):
            guard let key = Self.key(parts[1...3]) else { return nil }
            self.init(key: key, parts: parts[4...], values: values)
        default: return nil
        }
    }

    /// The page at an address of this application with its query; nil for any other address.
    ///
    /// A page that answers a form stands where the form was sent: there it is the page of the form.
    package init?(within address: String) {
        guard address.hasPrefix("/"), !address.hasPrefix("//"), !address.contains("\\") else { return nil }
        let parts = address.split(separator: "?", maxSplits: 1).map(String.init)
        let path = parts.first ?? "/"
        guard let route = Route(path: path, query: parts.dropFirst().first) ?? Submission(path: path)?.page else {
            return nil
        }
        self = route
    }

    private init?(key: DossierKey, parts: ArraySlice<String>, values: [String: String]) {
        switch (parts.first, parts.count) {
        case (nil, _) where values["tampilan"] == "tabel": self = .figures(key)
        case (nil, _): self = .plan(key, part: values["bagian"].map { EntryID($0) })
        case ("pemeriksaan", 1): self = .findings(key, FindingFilter(query: values))
        case ("cascading", 1): self = .cascade(key, CascadeFocus(query: values))
        case ("jabatan", 1): self = values["jabatan"].map { .position(key, PositionID($0)) } ?? .positions(key)
        case ("riwayat", 1): self = Self.history(of: key, values)
        case ("dokumen", 1): self = .documents(key, revision: Self.revision("revisi", values))
        case ("perbedaan", 1):
            self = .difference(key, from: Self.revision("dari", values), to: Self.revision("ke", values))
        case ("perbedaan", 2): self.init(key: key, matrix: parts[parts.startIndex + 1], values: values)
        case ("dokumen", 2): self.init(key: key, document: parts[parts.startIndex + 1], values: values)
        default: return nil
        }
    }

    /// - Parameter name: the document's id, for a file with its extension.
    private init?(key: DossierKey, document name: String, values: [String: String]) {
        let figures = Self.figures(values)
        let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let id = DocumentDefinitionID(parts[0])
        guard parts.count == 2 else {
            self = .preview(key, id, figures, revision: Self.revision("revisi", values))
            return
        }
        guard let format = Self.format(parts[1]) else { return nil }
        self = .file(key, id, figures, format, revision: Self.revision("revisi", values))
    }

    /// - Parameter name: of the matrix of two revisions, with its extension.
    private init?(key: DossierKey, matrix name: String, values: [String: String]) {
        let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2, parts[0] == "matriks", let format = Self.format(parts[1]),
            let from = Self.revision("dari", values), let to = Self.revision("ke", values)
        else { return nil }
        self = .differenceFile(key, from: from, to: to, format, figures: Self.figures(values))
    }

    private static func figures(_ values: [String: String]) -> DocumentOptions.Figures {
        values["angka"].flatMap(DocumentOptions.Figures.init(rawValue:)) ?? .asStated
    }

    private static func format(_ ending: String) -> DocumentFormat? {
        DocumentFormat.allCases.first { $0.nameExtension == ending }
    }

    /// Nil where none is named; 0, which no dossier has, for what is no number.
    private static func revision(_ name: String, _ values: [String: String]) -> Int? {
        values[name].map { number($0) ?? 0 }
    }

    private init?(agency parts: [String], values: [String: String]) {
        guard let agency = AgencyKey(parts[1], parts[2]) else { return nil }
        switch parts[3] {
        case "pegawai": self = .people(agency)
        case "jejak-audit":
            self = .auditLog(
                agency, before: values["sebelum"].flatMap(Self.number), again: values["periksa"] == "sekarang")
        case "riwayat":
            let subject = AuditSubject(record: values["catatan"] ?? "")
            guard Self.hasHistory(subject, at: agency) else { return nil }
            self = .recordHistory(agency, subject, before: values["sebelum"].flatMap(Self.number))
        default: return nil
        }
    }

    /// Parts of a dossier have theirs with it, settings with those of the installation, but for the agency's address.
    private static func hasHistory(_ subject: AuditSubject, at agency: AgencyKey) -> Bool {
        switch subject {
        case .agency, .account, .finding, .person, .appointment, .draft, .reading: true
        case .setting: subject == .address(of: agency)
        case .dossier, .statement, .other: false
        }
    }

    /// Addresses count from 1.
    private static func page(_ values: [String: String]) -> Int {
        max(0, (values["halaman"].flatMap(number) ?? 1) - 1)
    }

    /// Of at most nine digits and no sign: whoever counts on from it can.
    static func number(_ text: String) -> Int? {
        text.utf8.count <= 9 && text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
    }

    private static func history(of key: DossierKey, _ values: [String: String]) -> Route {
        guard let entry = values["bagian"], let index = values["angka"].flatMap(number) else {
            return .history(key, before: values["sebelum"].flatMap(number))
        }
        return .statementHistory(StatementAddress(dossier: key, entry: EntryID(entry), index: index))
    }

    private static func key(_ parts: ArraySlice<String>) -> DossierKey? {
        let ids = parts.compactMap { UUIDv7($0) }
        guard ids.count == 3 else { return nil }
        return DossierKey(
            agency: AgencyKey(region: RegionID(ids[0]), agency: AgencyID(ids[1])), dossier: DossierID(ids[2]))
    }
}
