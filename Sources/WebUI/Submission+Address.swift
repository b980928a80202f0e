import Application

extension Submission {
    /// The path a form is sent to.
    package var address: String {
        switch self {
        case .signIn: "/masuk"
        case .signOut: "/keluar"
        case .signOutEverywhere: "/keluar/semua"
        case .changePassword: "/akun/sandi"
        case .changeName: "/administrasi/pengaturan/nama"
        case .changeLogo: "/administrasi/pengaturan/logo"
        case .removeLogo: "/administrasi/pengaturan/tanpa-logo"
        case .changeZone: "/administrasi/pengaturan/zona-waktu"
        case .changeDeadlines: "/administrasi/pengaturan/tenggat"
        case .addAgency(let region): "/administrasi/\(region)/perangkat-daerah"
        case .openAccount(let region): "/administrasi/\(region)/akun"
        case .changeAddress(let agency): "/perangkat-daerah/\(agency.region)/\(agency.agency)/alamat"
        case .resetPassword(let home, let account): Self.address(of: account, home, "sandi")
        case .assignRoles(let home, let account): Self.address(of: account, home, "peran")
        case .renameAccount(let home, let account): Self.address(of: account, home, "nama")
        case .closeAccount(let home, let account): Self.address(of: account, home, "tutup")
        case .reopenAccount(let home, let account): Self.address(of: account, home, "buka")
        case .assignFinding(let key, let mark): Self.address(of: key, "temuan/\(mark)/tugaskan")
        case .dismissFinding(let key, let mark): Self.address(of: key, "temuan/\(mark)/sisihkan")
        case .reopenFinding(let key, let mark): Self.address(of: key, "temuan/\(mark)/buka")
        case .enterPerson(let agency): "/perangkat-daerah/\(agency.region)/\(agency.agency)/pegawai"
        case .changePerson(let agency, let person): Self.address(of: person, agency, "ubah")
        case .removePerson(let agency, let person): Self.address(of: person, agency, "hapus")
        case .appoint(let key): Self.address(of: key, "jabatan/tetapkan")
        case .release(let key, let id): Self.address(of: key, "jabatan/\(id)/akhiri")
        case .uploadDocuments(let agency): Route.importAddress(agency)
        case .settleImport(let key, let note): Route.importAddress(key) + "/catatan/\(note.code)"
        case .confirmImport(let key): Route.importAddress(key) + "/benarkan"
        case .takeOverImport(let key): Route.importAddress(key) + "/ambil-alih"
        case .undoImport(let key): Route.importAddress(key) + "/batalkan"
        case .discardImport(let key): Route.importAddress(key) + "/buang"
        }
    }

    /// The submission that is sent to a path; nil where none is.
    package init?(path: String) {
        let parts = path.split(separator: "/").map(String.init)
        switch (parts.first, parts.count) {
        case ("masuk", 1): self = .signIn
        case ("keluar", 1): self = .signOut
        case ("keluar", 2) where parts[1] == "semua": self = .signOutEverywhere
        case ("akun", 2) where parts[1] == "sandi": self = .changePassword
        case ("administrasi", 3...): self.init(administration: parts)
        case ("perangkat-daerah", 4) where parts[3] == "pegawai":
            guard let agency = AgencyKey(parts[1], parts[2]) else { return nil }
            self = .enterPerson(agency)
        case ("perangkat-daerah", 4) where parts[3] == "alamat":
            guard let agency = AgencyKey(parts[1], parts[2]) else { return nil }
            self = .changeAddress(agency)
        case ("perangkat-daerah", 6) where parts[3] == "pegawai":
            guard let agency = AgencyKey(parts[1], parts[2]), let person = UUIDv7(parts[4]) else { return nil }
            switch parts[5] {
            case "ubah": self = .changePerson(agency, PersonID(person))
            case "hapus": self = .removePerson(agency, PersonID(person))
            default: return nil
            }
        case ("rencana", 6...): self.init(plan: parts)
        case ("impor", 3...): self.init(imports: Array(parts.dropFirst()))
        default: return nil
        }
    }

    private init?(administration parts: [String]) {
        switch parts[1...2].joined(separator: "/") {
        case "pengaturan/nama": self = .changeName
        case "pengaturan/logo": self = .changeLogo
        case "pengaturan/tanpa-logo": self = .removeLogo
        case "pengaturan/zona-waktu": self = .changeZone
        case "pengaturan/tenggat": self = .changeDeadlines
        default: self.init(region: parts)
        }
    }

    private init?(region parts: [String]) {
        guard let region = UUIDv7(parts[1]).map({ RegionID($0) }) else { return nil }
        switch (parts[2], parts.count) {
        case ("akun", 3): self = .openAccount(region)
        case ("perangkat-daerah", 3): self = .addAgency(region)
        default: self.init(account: parts, in: region)
        }
    }

    private init?(account parts: [String], in region: RegionID) {
        guard parts.count == 6, parts[3] == "akun", let agency = UUIDv7(parts[2]), let id = UUIDv7(parts[4]) else {
            return nil
        }
        let (home, account) = (AgencyKey(region: region, agency: AgencyID(agency)), AccountID(id))
        switch parts[5] {
        case "sandi": self = .resetPassword(home, account)
        case "peran": self = .assignRoles(home, account)
        case "nama": self = .renameAccount(home, account)
        case "tutup": self = .closeAccount(home, account)
        case "buka": self = .reopenAccount(home, account)
        default: return nil
        }
    }

    private init?(plan parts: [String]) {
        guard let agency = AgencyKey(parts[1], parts[2]), let dossier = UUIDv7(parts[3]) else { return nil }
        let key = DossierKey(agency: agency, dossier: DossierID(dossier))
        switch (parts[4], parts.last, parts.count) {
        case ("temuan", "tugaskan", 7): self.init(parts[5]) { .assignFinding(key, $0) }
        case ("temuan", "sisihkan", 7): self.init(parts[5]) { .dismissFinding(key, $0) }
        case ("temuan", "buka", 7): self.init(parts[5]) { .reopenFinding(key, $0) }
        case ("jabatan", "tetapkan", 6): self = .appoint(key)
        case ("jabatan", "akhiri", 7):
            guard let id = UUIDv7(parts[5]) else { return nil }
            self = .release(key, AppointmentID(id))
        default: return nil
        }
    }

    private init?(_ mark: String, _ make: (FindingMark) -> Submission) {
        guard let mark = FindingMark(mark) else { return nil }
        self = make(mark)
    }

    private static func address(of key: DossierKey, _ rest: String) -> String {
        "/rencana/\(key.agency.region)/\(key.agency.agency)/\(key.dossier)/\(rest)"
    }

    private static func address(of person: PersonID, _ agency: AgencyKey, _ verb: String) -> String {
        Route.person(agency, person).address + "/\(verb)"
    }

    private static func address(of account: AccountID, _ home: AgencyKey, _ verb: String) -> String {
        "/administrasi/\(home.region)/\(home.agency)/akun/\(account)/\(verb)"
    }
}
