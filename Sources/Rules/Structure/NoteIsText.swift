import Domain

extension Rule {
    static let noteIsText = Rule(
        id: "structure.note-is-text",
        title: .init(
            id: "Kolom catatan berisi catatan, bukan angka",
            en: "The column for notes holds notes, not figures"),
        tier: .structural,
        looksAt: [.severalTables, .notes],
        rationale: .init(
            id: "Angka di kolom catatan biasanya milik kolom di sebelahnya, yang lalu terbaca kosong atau salah.",
            en: """
                A figure in the column for notes usually belongs to the column beside it, which then reads as empty or \
                wrong.
                """),
        remedy: .init(
            id: "Pindahkan angka itu ke kolomnya, atau tulis catatannya.",
            en: "Move the figure to its column, or write the note."),
        keeps: [.workPlan("catatan") { note(&$0, "Baru") }, .workPlan("tanda hubung") { note(&$0, "-") }],
        breaks: [.workPlan("85% sebagai catatan", reported: ["nodes/P1"]) { note(&$0, "85%") }],
        check: noteIsText)

    private static func note(_ plan: inout DossierBuilder, _ text: String) {
        let program = plan.addNode(.program, name: "Program Peningkatan Kompetensi")
        plan.planned(program, "5.000.000")
        plan.state(Statement(entry: program, role: .note, period: nil, value: .text(text), table: "4.2"))
    }

    @Sendable private static func noteIsText(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.filter(\.hasSeveralTables).flatMap { document in
            document.entries.indices.flatMap { row in
                document.stated(row).compactMap { figure -> Violation? in
                    guard figure.role == .note, case .text(let text) = figure.statement.value, isFigure(text) else {
                        return nil
                    }
                    return Violation(
                        .init(
                            id: "Kolom catatan berisi angka \(text.trimmed).",
                            en: "The column for notes holds the figure \(text.trimmed)."),
                        at: figure.place, stated: text, certainty: .inferred)
                }
            }
        }
    }

    /// A percentage or an amount, not a footnote's number.
    private static func isFigure(_ text: String) -> Bool {
        let digits = text.count { $0.isASCII && $0.isNumber }
        let isNumeric = text.allSatisfy { $0.isNumber || $0.isWhitespace || "%.,".contains($0) }
        return isNumeric && (text.contains("%") && digits > 0 || digits > 3)
    }
}
