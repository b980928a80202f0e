import Application
import ArgumentParser
import Domain
import Store

/// `selaras account open`: the account of a region's administrator.
struct AccountOpenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open",
        abstract: "Membuka akun administrator daerah; akun lain dibukanya sendiri di peramban.",
        discussion: """
            Basis data, kunci jejak audit dan perangkat daerahnya dibuat bila belum ada. Kata sandi sekali pakai \
            dicetak ke keluaran standar, sekali saja.

            CONTOH
              selaras account open admin --region "Kabupaten Gresik" --agency "Sekretariat Daerah"

            STATUS KELUAR
              0 akun dibuka
              2 nama pengguna sudah dipakai, atau basis data tidak dapat dipakai
            """)

    @OptionGroup var register: RegisterOptions

    @Argument(help: "Nama pengguna: huruf kecil, angka, titik, - dan _.")
    var login: String

    @Option(help: ArgumentHelp("Daerah, dengan jenisnya: \"Kabupaten Gresik\".", valueName: "daerah"))
    var region: String

    @Option(help: ArgumentHelp("Perangkat daerah tempat administrator bekerja.", valueName: "nama"))
    var agency: String

    @Option(help: ArgumentHelp("Nama yang ditampilkan.", valueName: "nama"))
    var name = "Administrator daerah"

    func validate() throws {
        guard Login(login) != nil else {
            throw ValidationError("nama pengguna hanya memuat huruf kecil, angka, titik, - dan _.")
        }
        guard government != nil else {
            throw ValidationError("--region: diawali Provinsi, Kabupaten atau Kota, lalu namanya.")
        }
        guard agency.contains(where: { $0.isLetter }), name.contains(where: { $0.isLetter }) else {
            throw ValidationError("--agency dan --name tidak boleh kosong.")
        }
    }

    func run() async throws {
        guard let login = Login(login) else { return }
        let store = try await Composition.register(register, creating: true)
        let home = Agency(name: agency.trimmed, region: government)
        let password = try await AccountComplaint.saying(login) { () throws(AppointAdministrator.Fault) in
            try await Composition.appointing(store).run(
                login, name: name.trimmed, at: home, by: Authorship(author: "selaras account"))
        }
        print("\(login)\t\(password.text)")
    }

    /// Nil where the kind or the name is missing.
    private var government: RegionalGovernment? {
        let words = region.trimmed.split(separator: " ", maxSplits: 1).map(String.init)
        guard words.count == 2 else { return nil }
        return RegionalGovernment.Kind.allCases.first { $0.rawValue.lowercased() == words[0].lowercased() }.map {
            RegionalGovernment(kind: $0, name: words[1].trimmed)
        }
    }
}
