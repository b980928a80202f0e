import Application
import Crypto
import Store
import WebServer

extension Composition {
    /// The use cases around accounts of a register.
    static func access(_ store: RegisterStore) -> AccessServices {
        AccessServices(
            accounts: store.accountPort, passwords: PasswordHashing().port, digest: digest, random: .system,
            clock: clock, log: { Terminal.warn("selaras: \($0)") })
    }

    /// What opens the first account of a register.
    static func appointing(_ store: RegisterStore) -> AppointAdministrator {
        AppointAdministrator(
            register: store.port, accounts: store.accountPort, passwords: PasswordHashing().port, random: .system)
    }

    /// The use cases around findings, people and the audit log of a register.
    static func records(
        _ store: RegisterStore, _ dossiers: ReadDossier, _ background: BackgroundPort
    ) -> RecordServices {
        RecordServices(
            list: store.listPort, dossiers: dossiers, notes: store.findingNotePort, people: store.peoplePort,
            accounts: store.accountPort, audit: store.auditPort, drafts: store.importPort,
            revisions: ReadRevision(
                register: store.port, port: store.revisionPort, notes: store.findingNotePort, digest: digest,
                background: background, nomenclature: nomenclaturePort),
            digest: digest, clock: clock)
    }

    private static let digest = DigestPort { Array(SHA256.hash(data: $0)) }
}
