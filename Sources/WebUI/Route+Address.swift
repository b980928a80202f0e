import Application
import Documents
import Domain
import Markup

extension Route {
    /// Path and query.
    package var address: String {
        switch self {
        case .home: "/"
        case .agencies(let words, let page):
            Self.path("/perangkat-daerah", ["cari": words, "halaman": page == 0 ? nil : "\(page + 1)"])
        case .signIn(let address): Self.path("/masuk", ["tujuan": address])
        case .account: "/akun"
        case .administration: "/administrasi"
        case .settings(let saved): Self.path("/administrasi/pengaturan", ["tersimpan": saved ? "ya" : nil])
        case .accounts(let region, let view): Self.path("/administrasi/\(region)", Self.query(view))
        case .deadlines(let saved): Self.path("/administrasi/tenggat", ["tersimpan": saved ? "ya" : nil])
        case .regulations: "/ketentuan"
        case .periods(let region, let page):
            Self.path("/administrasi/\(region)/periode", ["halaman": page == 0 ? nil : "\(page + 1)"])
        case .imports(let agency): Self.importAddress(agency)
        case .importDraft(let key, let view): Self.path(Self.importAddress(key), Self.query(view))
        case .importedFile(let key, let rank): Self.importAddress(key) + "/berkas/\(rank)"
        case .plan(let key, let part): Self.address(of: key, "", ["bagian": part?.text])
        case .figures(let key): Self.address(of: key, "", ["tampilan": "tabel"])
        case .findings(let key, let filter): Self.address(of: key, "/pemeriksaan", filter.query)
        case .cascade(let key, let focus): Self.address(of: key, "/cascading", focus.query)
        case .positions(let key): Self.address(of: key, "/jabatan")
        case .position(let key, let position): Self.address(of: key, "/jabatan", ["jabatan": position.text])
        case .myIndicators: "/indikator-saya"
        case .people(let agency): Self.address(of: agency, "/pegawai")
        case .person(let agency, let person): Self.address(of: agency, "/pegawai/\(person)")
        case .history(let key, let before):
            Self.address(of: key, "/riwayat", ["sebelum": before.map { "\($0)" }])
        case .statementHistory(let statement):
            Self.address(
                of: statement.dossier, "/riwayat", ["bagian": statement.entry.text, "angka": "\(statement.index)"])
        case .auditLog(let agency, let before, let again):
            Self.address(
                of: agency, "/jejak-audit",
                ["sebelum": before.map { "\($0)" }, "periksa": again ? "sekarang" : nil])
        case .recordHistory(let agency, let subject, let before):
            Self.address(
                of: agency, "/riwayat", ["catatan": subject.record, "sebelum": before.map { "\($0)" }])
        case .settingsHistory: "/administrasi/pengaturan/riwayat"
        case .documents(let key, let revision): Self.address(of: key, "/dokumen", Self.query(revision: revision))
        case .preview(let key, let id, let figures, let revision):
            Self.address(of: key, "/dokumen/\(id)", Self.query(figures, revision: revision))
        case .file(let key, let id, let figures, let format, let revision):
            Self.address(
                of: key, "/dokumen/\(id).\(format.nameExtension)", Self.query(figures, revision: revision))
        case .difference(let key, let from, let to): Self.address(of: key, "/perbedaan", Self.query(from, to))
        case .differenceFile(let key, let from, let to, let format, let figures):
            Self.address(of: key, "/perbedaan/matriks.\(format.nameExtension)", Self.query(from, to, figures))
        case .language(let language): "/bahasa/\(language.rawValue)"
        case .year(let year): "/tahun/\(year.map { String($0) } ?? "semua")"
        case .help(let topic): "/bantuan" + (topic.map { "/" + AddressText.encoded($0) } ?? "")
        case .helpPicture(let name): "/bantuan/gambar/" + AddressText.encoded(name)
        case .logo(let tag): "/logo/\(tag)"
        case .asset(let name): "/aset/\(name)"
        case .health: "/health"
        }
    }

    /// What leads to the parts of one plan.
    ///
    /// - Parameter place: on the page.
    static func links(toPartsIn key: DossierKey, at place: String) -> (EntryID) -> Attribute {
        let start = address(of: key, "") + "?bagian="
        return { .joined("href", start, AddressText.encoded($0.text) + place) }
    }

    private static func query(_ view: AccountsView) -> [String: String?] {
        [
            "cari": view.words, "halaman": view.page == 0 ? nil : "\(view.page + 1)", "perangkat": view.agencyWords,
        ]
    }

    private static func query(
        _ figures: DocumentOptions.Figures = .asStated, revision: Int?
    ) -> [String: String?] {
        ["angka": figures == .asStated ? nil : figures.rawValue, "revisi": revision.map { "\($0)" }]
    }

    private static func query(
        _ from: Int?, _ to: Int?, _ figures: DocumentOptions.Figures = .asStated
    ) -> [String: String?] {
        query(figures, revision: nil).merging(["dari": from.map { "\($0)" }, "ke": to.map { "\($0)" }]) { $1 }
    }

    private static func address(of key: DossierKey, _ rest: String, _ query: [String: String?] = [:]) -> String {
        path("/rencana/\(key.agency.region)/\(key.agency.agency)/\(key.dossier)" + rest, query)
    }

    private static func address(of agency: AgencyKey, _ rest: String, _ query: [String: String?] = [:]) -> String {
        path("/perangkat-daerah/\(agency.region)/\(agency.agency)" + rest, query)
    }

    private static func path(_ path: String, _ query: [String: String?]) -> String {
        let parts = query.compactMap { name, value in value.map { "\(name)=\(AddressText.encoded($0))" } }.sorted()
        return parts.isEmpty ? path : path + "?" + parts.joined(separator: "&")
    }
}
