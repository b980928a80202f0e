import Domain

extension Rule {
    static let quartersPresent = Rule(
        id: "target.quarters-present",
        title: .init(
            id: "Target tahunan diuraikan per triwulan",
            en: "The target of the year is broken down by quarter"),
        tier: .structural,
        looksAt: [.quarterTargets],
        rationale: .init(
            id: """
                Rencana aksi ada untuk memantau target tahunan per triwulan. Tanpa target triwulan, keterlambatan baru \
                tampak di akhir tahun.
                """,
            en: """
                A Rencana Aksi (action plan) is there to follow the year's target quarter by quarter. Without targets \
                of the quarters, a delay shows only at the end of the year.
                """),
        remedy: .init(
            id: "Isi target triwulan; untuk hasil yang baru tercapai di akhir tahun cukup TW IV.",
            en: """
                Fill in the targets of the quarters; for a result reached only at the end of the year, TW IV is \
                enough.
                """),
        keeps: [
            .plan("posisi akhir hanya di TW IV") { example(&$0, quarters: ["-", "-", "-", "75%"], year: "75%") },
            .plan("tanpa kolom triwulan") { example(&$0, quarters: [], year: "75%") },
            .plan("belum ada target sama sekali") { example(&$0, quarters: ["", "", "", ""], year: "") },
        ],
        breaks: [
            .plan("tahun 75 %, keempat triwulan kosong", reported: ["nodes/K2/indicators/K2.I1/target"]) {
                example(&$0, quarters: ["-", "-", "-", ""], year: "75%")
            }
        ],
        check: quartersPresent)

    private static func example(_ plan: inout DossierBuilder, quarters: [String?], year: String) {
        let first = plan.addNode(.activity, name: "Penempatan PNS")
        plan.addTarget(of: first, name: "Persentase penempatan", quarters: ["25%", "25%", "25%", "25%"], year: "100%")
        let second = plan.addNode(.activity, name: "Penyusunan formasi")
        plan.addTarget(of: second, name: "Persentase pemenuhan formasi", quarters: quarters, year: year)
    }

    @Sendable private static func quartersPresent(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document in
            let usage = TargetUsage(document)
            return document.indicators.compactMap { indicator -> Violation? in
                guard indicator.yearTarget.isReported, TargetUsage.hasOnlyEmptyQuarters(indicator),
                    usage.quarters.contains(indicator.node.level)
                else { return nil }
                let others = Quarter.allCases.filter { indicator.quarters[$0.index] != nil }.map(indicator.quarterPlace)
                let stated = indicator.targetPlace.quote
                return Violation(
                    .init(
                        id: "Target tahunan tidak diuraikan per triwulan.",
                        en: "The target of the year is not broken down by quarter."),
                    at: indicator.targetPlace, with: others,
                    arithmetic: .init(id: "tahun \(stated), TW I–IV kosong", en: "year \(stated), TW I–IV empty"),
                    stated: stated)
            }
        }
    }
}
