import Application
import Crypto
import Store
import WebServer

extension Composition {
    /// The use cases around accounts of a register.
    static func access(_ store: RegisterStore) -> AccessServices {
        AccessServices(
            accounts: store.accountPort, passwords: PasswordHashing().port, digest: digest, random: .system,
            clock: clock)
    }

    /// What opens the first account of a register.
    static func appointing(_ store: RegisterStore) -> AppointAdministrator {
        AppointAdministrator(
            register: store.port, accounts: store.accountPort, passwords: PasswordHashing().port, random: .system)
    }

    private static let digest = DigestPort { Array(SHA256.hash(data: $0)) }
}
