import Domain
import FoundationEssentials
import Regulation

extension Rule {
    static let differenceExplained = Rule(
        id: "completeness.difference-explained",
        title: .init(
            id: "Perbedaan dengan rancangan awal RKPD diberi catatan",
            en: "A difference from the initial draft RKPD has a note"),
        tier: .structural,
        basis: Permendagri86_2017.draftReview,
        looksAt: [.severalTables, .bothSides],
        rationale: .init(
            id: """
                Tabel review membandingkan rancangan awal RKPD dengan kebutuhan perangkat daerah. Setiap perbedaan \
                yang tidak dijelaskan akan ditanyakan Bappeda, dan usulannya dapat ditolak.
                """,
            en: """
                The review table compares the initial draft (rancangan awal) of the RKPD with the needs of the agency. \
                Bappeda will ask about every difference that is not explained, and may reject the proposal.
                """),
        remedy: .init(
            id: "Tulis alasannya pada kolom catatan penting, atau samakan angkanya.",
            en: "Write the reason in the column of notes, or make the figures agree."),
        keeps: [
            .workPlan("sama") { example(&$0, "34 orang", "34 orang") },
            .workPlan("berbeda, diberi catatan") { example(&$0, "34 orang", "55 orang", note: "Formasi bertambah") },
        ],
        breaks: [
            .workPlan("34 menjadi 55 tanpa catatan", reported: ["nodes/K1/indicators/K1.I1/statements/1"]) {
                example(&$0, "34 orang", "55 orang")
            }
        ],
        check: differenceExplained)

    private static func example(_ plan: inout DossierBuilder, _ draft: String, _ needed: String, note: String? = nil) {
        let node = plan.addNode(.activity, name: "Pendidikan dan Pelatihan ASN")
        let indicator = plan.addIndicator(of: node, name: "Jumlah ASN yang mengikuti diklat struktural")
        plan.planTarget(indicator, draft, basis: .draftRKPD, table: "2.3")
        plan.planTarget(indicator, needed, basis: .needsAnalysis, table: "2.3")
        guard let note else { return }
        plan.state(Statement(entry: indicator, role: .note, period: nil, value: .text(note), table: "2.3"))
    }

    @Sendable private static func differenceExplained(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.filter(\.hasSeveralTables).flatMap { document in
            document.entries.indices.flatMap { row -> [Violation] in
                let figures = document.stated(row)
                guard !hasNote(document, row, figures) else { return [] }
                return [StatementRole.target, .budget].compactMap { difference(of: $0, in: figures) }
                    + [onlyOnOneSide(document, row, figures)].compactMap { $0 }
            }
        }
    }

    /// An indicator the needs analysis adds or drops, where its activity stands on both sides.
    private static func onlyOnOneSide(_ document: IndexedDocument, _ row: Int, _ figures: [StatedFigure]) -> Violation?
    {
        guard document.entries[row].indicatorID != nil else { return nil }
        let indicator = IndicatorView(document: document, row: row)
        let bases = Set(figures.filter { $0.role == .target && !$0.isEmpty }.map(\.basis))
        let siblings = Set(
            indicator.node.indicators.flatMap { document.stated($0.row) }.filter { $0.role == .target }.map(\.basis))
        guard bases.count == 1, let basis = bases.first, siblings.isSuperset(of: [.draftRKPD, .needsAnalysis]) else {
            return nil
        }
        return Violation(
            basis == .draftRKPD
                ? .init(
                    id: "Indikator ini hanya ada pada rancangan awal RKPD, tanpa catatan.",
                    en: "This indicator is only in the initial draft RKPD, without a note.")
                : .init(
                    id: "Indikator ini hanya ada pada hasil analisis kebutuhan, tanpa catatan.",
                    en: "This indicator is only in the needs analysis, without a note."),
            at: indicator.place, certainty: .inferred)
    }

    /// A note at the entry itself or, for an indicator, at its activity.
    private static func hasNote(_ document: IndexedDocument, _ row: Int, _ figures: [StatedFigure]) -> Bool {
        let isNote = { (figure: StatedFigure) in figure.role == .note && !figure.isEmpty }
        if figures.contains(where: isNote) { return true }
        guard document.entries[row].indicatorID != nil, let parent = document.parents[row] else { return false }
        return document.stated(parent).contains(where: isNote)
    }

    private static func difference(of role: StatementRole, in figures: [StatedFigure]) -> Violation? {
        let draft = figures.first { $0.role == role && $0.basis == .draftRKPD }
        let needed = figures.first { $0.role == role && $0.basis == .needsAnalysis }
        guard let draft, let needed, let before = draft.number, let after = needed.number else { return nil }
        let isOtherUnit = draft.unit != nil && needed.unit != nil && draft.unit != needed.unit
        guard before != after || isOtherUnit else { return nil }
        let slip = PrintedSlip.between(printed: after, meant: before)
        let title = role == .target ? "target" : "pagu"
        return Violation(
            .init(
                id: "\(title.capitalized) berbeda dari rancangan awal RKPD tanpa catatan.",
                en: "The \(title) differs from the initial draft RKPD without a note.") + .seemingly(slip?.title),
            at: needed.place, with: [draft.place],
            arithmetic: .init(both: "\(draft.raw.trimmed) → \(needed.raw.trimmed)"), stated: needed.raw)
    }
}
