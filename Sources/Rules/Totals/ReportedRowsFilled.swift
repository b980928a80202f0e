import Domain

extension Rule {
    static let reportedRowsFilled = Rule(
        id: "completeness.reported-rows-filled",
        title: .init(
            id: "Kegiatan yang diuraikan terisi pula dalam tabel evaluasi",
            en: "A kegiatan described in the text is filled in in the evaluation table too"),
        tier: .structural,
        looksAt: [.severalTables, .claims],
        rationale: .init(
            id: """
                Uraian melaporkan realisasi kegiatan ini, tetapi semua barisnya dalam tabel evaluasi kosong. Angka \
                uraian tidak dapat diperiksa dan capaian Renstra tidak terhitung.
                """,
            en: """
                The text reports what this kegiatan (activity) realised, but all its rows in the evaluation table are \
                empty. The figures of the text cannot be checked, and the achievement of the Renstra is not computed.
                """),
        remedy: .init(
            id: "Isi target, realisasi dan tingkat realisasi tiap indikator kegiatan ini.",
            en: "Fill in target, realisation and rate of every indicator of this kegiatan."),
        explains: ["completeness.evaluation-filled"],
        keeps: [.workPlan("terisi") { example(&$0, cells: ["", "", "100", "44", "44%"]) }],
        breaks: [
            .workPlan("semua baris kosong", reported: ["nodes/K1"]) { example(&$0, cells: ["", "", "", "", ""]) }
        ],
        check: reportedRowsFilled)

    private static func example(_ plan: inout DossierBuilder, cells: [String]) {
        let activity = plan.addNode(.activity, name: "Pembinaan Disiplin ASN")
        for name in ["Jumlah SKP yang terevaluasi", "Jumlah LHKPN yang dilaporkan"] {
            plan.evaluate(plan.addIndicator(of: activity, name: name), cells)
        }
        plan.claim("2 indikator", .indicatorCount, count: 2, subject: activity, year: 2019)
    }

    @Sendable private static func reportedRowsFilled(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            guard document.hasSeveralTables else { return [] }
            var claims: [EntryID: [Claim]] = [:]
            for claim in dossier.claims(of: document) {
                guard let row = claim.subject.flatMap({ document.positions[$0] }) else { continue }
                let node = document.entries[row].indicatorID == nil ? row : document.parents[row] ?? row
                claims[document.entries[node].id, default: []].append(claim)
            }
            return document.nodes.filter { claims[$0.id] != nil }.compactMap { node in
                guard !node.indicators.isEmpty, node.indicators.allSatisfy(isEmpty) else { return nil }
                let text = (claims[node.id] ?? []).map(document.place(of:))
                return Violation(
                    .init(
                        id: "Uraian melaporkan realisasi kegiatan ini, tetapi seluruh barisnya dalam tabel kosong.",
                        en: "The text reports what this kegiatan realised, but all its rows in the table are empty."),
                    at: node.place, with: node.indicators.map(\.place) + text)
            }
        }
    }

    /// Whether an evaluated row holds no figure at all.
    private static func isEmpty(_ indicator: IndicatorView) -> Bool {
        let figures = indicator.document.stated(indicator.row).filter { $0.role != .note && $0.role != .formula }
        return figures.contains { $0.role == .actual || $0.role == .rate } && figures.allSatisfy(\.isEmpty)
    }
}
