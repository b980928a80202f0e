import Application
import ArgumentParser
import Domain
import Foundation
import Store

/// `selaras audit verify`: proves the chains of the audit log.
struct AuditVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Membuktikan bahwa jejak audit utuh, dan mencetak kepala rangkaiannya.",
        discussion: """
            Setiap perangkat daerah mempunyai satu rangkaian catatan bersegel. Untuk masing-masing dicetak satu baris: \
            pengenalnya, kepala rangkaian (jumlah catatan dan segel terakhir), namanya. Simpanlah keluaran ini di luar \
            basis data: dengan --against terbukti kelak bahwa tidak ada catatan sebelum itu yang diubah atau dihapus.

            CONTOH
              selaras audit verify
              selaras audit verify > kepala-2026-01-31.txt
              selaras audit verify --against kepala-2026-01-31.txt

            STATUS KELUAR
              0 semua rangkaian utuh
              1 ada rangkaian yang terputus
              2 basis data tidak dapat diperiksa
            """)

    @OptionGroup var register: RegisterOptions

    @Option(
        help: ArgumentHelp("Keluaran perintah ini dari waktu yang lalu.", valueName: "berkas"), completion: .file())
    var against: String?

    func run() async throws {
        let noted = try heads()
        let target = try OutputTarget(nil, inputs: [])
        let store = try await Composition.register(register)
        let result = try await Composition.saying {
            try await VerifyAudit(register: store.port, audit: store.auditPort).run(noted: noted)
        }
        let lines = result.lines.map { AuditHeadList.line($0.agency, $0.proof.head) + "\n" }
        try target.write(Array(lines.joined().utf8))
        for line in result.lines {
            let title = line.agency.title
            for breach in line.proof.breaches { Terminal.warn("selaras: \(title): \(breach.message.id).") }
            if let lost = line.lost {
                Terminal.warn("selaras: \(title): rangkaian tidak lagi melalui kepala \(lost.text).")
            }
        }
        for agency in result.vanished { Terminal.warn("selaras: perangkat daerah \(agency) tidak ada lagi.") }
        if !result.holds { throw ExitStatus.findings }
    }

    private func heads() throws -> [AgencyID: AuditHead] {
        guard let against else { return [:] }
        let text = FileManager.default.contents(atPath: against).map { String(decoding: $0, as: UTF8.self) }
        guard let text, let heads = AuditHeadList.read(text) else {
            throw ValidationError("--against \(against) bukan keluaran selaras audit verify.")
        }
        return heads
    }
}
