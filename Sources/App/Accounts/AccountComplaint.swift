import Application
import Domain

/// Says why an account can't be opened or changed, and ends with the status for that.
enum AccountComplaint {
    static func saying<Value>(
        _ login: Login, _ body: () async throws(AppointAdministrator.Fault) -> Value
    ) async throws -> Value {
        do { return try await body() } catch {
            Terminal.warn("selaras: \(text(of: error, login))")
            throw ExitStatus.refused
        }
    }

    private static func text(of fault: AppointAdministrator.Fault, _ login: Login) -> String {
        switch fault {
        case .nameless: "perangkat daerahnya tidak bernama."
        case .loginTaken: "nama pengguna \(login) sudah dipakai; kata sandinya diganti dengan selaras account reset."
        case .unknownLogin: "tidak ada akun \(login); buka dengan selaras account open."
        case .overloaded: "terlalu banyak kata sandi dihitung sekaligus; ulangi sebentar lagi."
        case .store(let fault): fault.message.id
        }
    }
}
