import Domain
import FoundationEssentials

/// The real documents that lie beside a checkout, not in it: in `SELARAS_SHARED`, or else in `../shared`.
///
/// A test that reads them is marked `.enabled(if: Seed.arePresent, Seed.absence)`.
package enum Seed: String, Hashable, Sendable, CaseIterable {
    /// Rencana Aksi 2021, Kabupaten Blora.
    case blora = "000_65288e2916c808ae.txt"
    /// Rencana Kerja 2021, Kota Blitar.
    case kotaBlitar = "001_3774ab3e5f7cb5e3.txt"
    /// Rencana Aksi Perjanjian Kinerja 2020, Kabupaten Gresik.
    case gresik = "002_4f701ae0e0965189.txt"
    /// Rencana Aksi 2020, Kabupaten Bengkalis.
    case bengkalis = "003_f11252a5829fb51a.txt"
    /// Indikator Kinerja Individu 2018, Kabupaten Blitar.
    case kabupatenBlitar = "004_081ad1c070e87075.txt"

    /// The three action plans.
    package static let actionPlans: [Seed] = [.blora, .gresik, .bengkalis]

    /// The folder that holds `seeds/`, `gold/` and `samples/`.
    package static var shared: URL {
        let named = ProcessInfo.processInfo.environment["SELARAS_SHARED"].map { URL(filePath: $0) }
        return named ?? Checkout.root.deletingLastPathComponent().appending(path: "shared")
    }

    /// Whether the documents are there.
    package static var arePresent: Bool {
        allCases.allSatisfy { FileManager.default.fileExists(atPath: $0.url.path) }
    }

    package var url: URL { Self.shared.appending(path: "seeds").appending(path: rawValue) }

    /// The document as a reader takes it.
    package func file() throws -> SourceFile {
        SourceFile(name: rawValue, bytes: Array(try Data(contentsOf: url)))
    }
}
