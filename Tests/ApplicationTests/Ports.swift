import Application
import Domain

/// Ports over values in memory, for the use cases' tests.
enum Ports {
    /// Files by name; anything else is not found.
    static func source(_ files: [String: String]) -> SourcePort {
        SourcePort { path throws(Refusal) in
            guard let text = files[path] else {
                throw Refusal(file: path, code: .notFound, reason: Reason(written: "Berkas tidak ditemukan."))
            }
            return SourceFile(name: path, bytes: Array(text.utf8))
        }
    }

    /// A reader that makes one plan a file, of the agency the text names; an empty text is refused.
    static let reader = ImportPort {
        $0.map { [$0] }
    } read: { files, _ in
        var outcome = ImportOutcome()
        for file in files {
            if file.bytes.isEmpty {
                outcome.refused.append(
                    Refusal(file: file.name, code: .empty, reason: Reason(written: "Berkas kosong.")))
            } else {
                outcome.proposals.append(
                    ImportProposal(dossier: plan(String(decoding: file.bytes, as: UTF8.self), file.name)))
            }
        }
        return outcome
    }

    static func importing(_ files: [String: String]) -> ImportDocuments {
        ImportDocuments(source: source(files), reader: reader)
    }

    static func checking(_ files: [String: String]) -> CheckDocuments {
        CheckDocuments(importing: importing(files))
    }

    /// Four quarters of 70 that should make 300.
    private static func plan(_ agency: String, _ file: String) -> Dossier {
        var plan = DossierBuilder(agency: Agency(name: agency), period: 2025...2025)
        plan.beginDocument(.actionPlan, year: 2025, file: file)
        let activity = plan.addNode(.activity, name: "Penerbitan SK")
        let indicator = plan.addIndicator(of: activity, name: "Jumlah SK", unit: "SK")
        plan.target(indicator, "300", year: 2025, place: SourcePlace(file: file, line: 3, column: 2))
        plan.quarters(indicator, ["70", "70", "70", "70"], year: 2025)
        return plan.build()
    }
}
