import Application
import ArgumentParser
import Documents
import Domain
import Rendering
import Rules

/// `selaras rules`: lists the rules, or explains one.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Mendaftar aturan, atau menjelaskan satu aturan dengan contohnya.",
        discussion: """
            CONTOH
              selaras rules
              selaras rules target.quarters-make-year
              selaras rules target.quarters-make-year --lang en
              selaras rules --format json

            STATUS KELUAR
              0 berhasil; 2 aturan tidak dikenal
            """)

    @Argument(
        help: ArgumentHelp("Id aturan yang dijelaskan.", valueName: "id"),
        completion: .list(RuleCatalog.all.map(\.id.text)))
    var id: String?

    @Option(help: "Bentuk keluaran.")
    var format: ListFormat = .text

    @Option(help: "Bahasa judul, alasan dan perbaikan: id untuk Indonesia, en untuk Inggris.")
    var lang: Language = .id

    func run() throws {
        let target = try OutputTarget(nil, inputs: [])
        do {
            try target.write(id.map(explain) ?? list())
        } catch let failure as ExplainRule.Failure {
            Terminal.warn("selaras: \(Self.explanation(of: failure))")
            throw ExitStatus.refused
        }
    }

    private func list() throws -> [UInt8] {
        switch format {
        case .json: try CatalogueOutput.json(ListRules.rules.map { CatalogueEntry($0, in: lang) })
        case .text: ListOutput.text(ListRules.document(in: lang))
        }
    }

    private func explain(_ id: String) throws -> [UInt8] {
        switch format {
        case .json: try CatalogueOutput.json([CatalogueEntry(ExplainRule.rule(id), in: lang)])
        case .text: ListOutput.text(try ExplainRule.document(id, in: lang))
        }
    }

    private static func explanation(of failure: ExplainRule.Failure) -> String {
        switch failure {
        case .unknownRule(let id, let near):
            near.isEmpty
                ? "aturan \(id) tidak dikenal; lihat daftarnya dengan selaras rules."
                : "aturan \(id) tidak dikenal; mungkin maksud Anda \(near.map(\.text).joined(separator: ", "))?"
        }
    }
}
