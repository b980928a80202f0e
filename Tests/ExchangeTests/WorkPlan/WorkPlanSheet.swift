import Domain
import Exchange

/// A small work plan written in a test, and what the reader makes of it, line by line.
struct WorkPlanSheet {
    let proposal: ImportProposal?
    let refused: [Refusal]

    /// - Parameter body: what stands below the title lines of an invented agency's plan for 2024.
    init(_ body: String) {
        let text = """
            RENCANA KERJA TAHUN 2024
            DINAS PERPUSTAKAAN DAN KEARSIPAN KABUPATEN SUKAMAJU

            \(body)
            """
        let outcome = ImportReader.read([SourceFile(name: "renja.txt", bytes: Array(text.utf8))])
        proposal = outcome.proposals.first
        refused = outcome.refused
    }

    /// A pipe table under a caption.
    static func table(_ caption: String, _ rows: String...) -> WorkPlanSheet {
        WorkPlanSheet(([caption, ""] + rows.map { "| \($0) |" }).joined(separator: "\n"))
    }

    var document: PlanDocument? { proposal?.dossier.documents.first }

    /// "2.1:74" for each table.
    var tables: [String] { document?.tables.map { "\($0.id):\($0.rows)" } ?? [] }

    /// One line per node and indicator, with what each states.
    var lines: [String] {
        guard let document, let dossier = proposal?.dossier else { return [] }
        let levels = Dictionary(dossier.nodes.map { ($0.id, $0.level) }) { first, _ in first }
        let stated = Dictionary(grouping: document.statements, by: \.entry)
        return document.entries.map { entry in
            let head = entry.nodeID.map { levels[$0]?.rawValue ?? "?" } ?? "-"
            let marks = [entry.number.map { "#\($0)" }, entry.code.map { "[\($0)]" }].compactMap { $0 }
            let figures = (stated[entry.id] ?? []).map(Self.figure)
            return ([head] + marks + [entry.name ?? "?"]).joined(separator: " ")
                + (figures.isEmpty ? "" : ": " + figures.joined(separator: " "))
        }
    }

    /// "target/own/2024=12 dokumen".
    private static func figure(_ statement: Statement) -> String {
        let period = statement.period.map { "/" + $0.code } ?? ""
        return "\(statement.role.rawValue)/\(statement.basis.rawValue)\(period)=\(statement.value.raw)"
    }

    var doubts: [String] { proposal?.doubts.map { "\($0.kind.rawValue) \($0.raw)" } ?? [] }

    var unread: [String] { proposal?.unread.map(\.raw) ?? [] }

    /// "measure value subject" for each claim.
    var claims: [String] {
        proposal?.dossier.claims.map { claim in
            "\(claim.measure.rawValue) \(claim.value.raw) \(claim.subject?.text ?? "-") \(claim.period?.code ?? "-")"
        } ?? []
    }

    /// "kind level number text" for each block but the printed headers.
    var blocks: [String] {
        document?.blocks.filter { $0.kind != .tableHeader }.map { block in
            [block.kind.rawValue, block.level.map { "\($0)" }, block.number, block.text].compactMap { $0 }
                .joined(separator: " ")
        } ?? []
    }
}
