import Domain
import FoundationEssentials

extension Rule {
    static let fulfilledInTable = Rule(
        id: "totals.fulfilled-in-table",
        title: .init(
            id: "Kegiatan yang disebut memenuhi target memang memenuhinya dalam tabel",
            en: "A kegiatan said to meet its targets does so in the table"),
        tier: .structural,
        looksAt: [.severalTables, .rates],
        rationale: .init(
            id: """
                Uraian menggolongkan kegiatan ini sebagai memenuhi target, sedangkan tabel mencatat indikator di bawah \
                100%. Penyebabnya lalu tidak pernah dibahas.
                """,
            en: """
                The text puts this kegiatan (activity) among those that met their targets, whereas the table records \
                indicators below 100%. The cause is then never discussed.
                """),
        remedy: .init(
            id: "Pindahkan kegiatan ini ke yang belum memenuhi target dan jelaskan sebabnya, atau perbaiki tabelnya.",
            en: "Move this kegiatan to those that missed their targets and explain why, or correct the table."),
        keeps: [.workPlan("tercapai") { example(&$0, rates: ["100%", "225%"]) }],
        breaks: [
            .workPlan("98% disebut memenuhi", reported: ["documents/d1/blocks/1"]) {
                example(&$0, rates: ["98%", "225%"])
            }
        ],
        check: fulfilledInTable)

    private static func example(_ plan: inout DossierBuilder, rates: [String]) {
        plan.edit { document in
            document.blocks = [
                Block(kind: .heading, level: 3, number: "2.1.2", text: "Realisasi Kegiatan yang Telah Memenuhi Target"),
                Block(kind: .item, number: "10", text: "Kegiatan Mutasi, Promosi dan Pengembangan Karier."),
            ]
        }
        let activity = plan.addNode(.activity, name: "Mutasi, Promosi dan Pengembangan Karir ASN")
        for (index, rate) in rates.enumerated() {
            plan.evaluate(plan.addIndicator(of: activity, name: "Indikator ke-\(index + 1)"), ["", "", "9", "9", rate])
        }
    }

    @Sendable private static func fulfilledInTable(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.filter(\.hasSeveralTables).flatMap { document -> [Violation] in
            let tables = PrintedTables(document)
            guard let table = tables.evaluation else { return [] }
            let activities = document.nodes(.activity).filter { tables.table(of: $0.row) == table }
            let missed = activities.compactMap { activity -> (node: NodeView, rates: [StatedFigure])? in
                let rates = activity.indicators.flatMap { document.stated($0.row) }.filter(isMissed)
                return rates.isEmpty ? nil : (activity, rates)
            }
            return fulfilled(in: document).compactMap { index, name in
                guard let match = missed.first(where: { resembles($0.node, name) }) else { return nil }
                return Violation(
                    message(match.node.title, rates: match.rates.map { $0.raw.trimmed }),
                    at: document.place(ofBlock: index), with: match.rates.map(\.place))
            }
        }
    }

    private static func message(_ title: Localized, rates: [String]) -> Localized {
        Localized(
            id: "\(title.id) disebut memenuhi target, tetapi tabel mencatat \(rates.joined(separator: " dan ")).",
            en: "\(title.en) is said to meet its targets, but the table records \(rates.joined(separator: " and ")).")
    }

    private static func isMissed(_ figure: StatedFigure) -> Bool {
        guard figure.role == .rate, case .year? = figure.period, let rate = figure.number else { return false }
        return rate < 100 && rate > 0
    }

    /// The items under a heading that says targets were met, up to the next heading.
    private static func fulfilled(in document: IndexedDocument) -> [(index: Int, name: NormalizedName)] {
        var isInside = false
        return document.document.blocks.enumerated().compactMap { index, block in
            if block.kind == .heading {
                let words = Set(LowercasedWords(block.text).words)
                let isMet = !words.isDisjoint(with: ["memenuhi", "terpenuhi", "tercapai", "mencapai"])
                isInside = isMet && words.isDisjoint(with: ["tidak", "belum", "kurang"]) && words.contains("target")
            }
            guard isInside, block.kind == .item else { return nil }
            return (index, bare(block.text))
        }
    }

    private static func bare(_ text: String) -> NormalizedName {
        let name = NormalizedName(text)
        guard name.words.first == "kegiatan" else { return name }
        return NormalizedName(name.words.dropFirst().joined(separator: " "))
    }

    private static func resembles(_ node: NodeView, _ name: NormalizedName) -> Bool {
        guard let own = node.name.map(bare) else { return false }
        return own.resembles(name) || own.likeness(to: name) >= 0.5
    }
}
