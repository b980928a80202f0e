import Application
import ArgumentParser
import Store

/// `selaras account reset`: another password for an account.
struct AccountResetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset",
        abstract: "Membuat kata sandi sekali pakai yang baru untuk sebuah akun.",
        discussion: """
            Akun itu keluar di semua peramban, dan memilih kata sandi sendiri setelah masuk.

            CONTOH
              selaras account reset admin

            STATUS KELUAR
              0 kata sandi baru dicetak
              2 akun tidak ada, atau basis data tidak dapat dipakai
            """)

    @OptionGroup var register: RegisterOptions

    @Argument(help: "Nama pengguna.")
    var login: String

    func validate() throws {
        guard Login(login) != nil else {
            throw ValidationError("nama pengguna hanya memuat huruf kecil, angka, titik, - dan _.")
        }
    }

    func run() async throws {
        guard let login = Login(login) else { return }
        let store = try await Composition.register(register)
        let password = try await AccountComplaint.saying(login) { () throws(AppointAdministrator.Fault) in
            try await Composition.appointing(store).resetPassword(
                of: login, by: Authorship(author: "selaras account"))
        }
        print("\(login)\t\(password.text)")
    }
}
