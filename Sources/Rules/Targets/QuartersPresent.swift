import Domain

extension Rule {
    static let quartersPresent = Rule(
        id: "target.quarters-present",
        title: "Target tahunan diuraikan per triwulan",
        tier: .structural,
        rationale: """
            Rencana aksi ada untuk memantau target tahunan per triwulan. Tanpa target triwulan, keterlambatan baru \
            tampak di akhir tahun.
            """,
        remedy: "Isi target triwulan; untuk hasil yang baru tercapai di akhir tahun cukup TW IV.",
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
                return Violation(
                    "Target tahunan tidak diuraikan per triwulan.", at: indicator.targetPlace, with: others,
                    arithmetic: "tahun \(indicator.targetPlace.quote), TW I–IV kosong",
                    stated: indicator.targetPlace.quote)
            }
        }
    }
}
