import Domain
import FoundationEssentials

extension Rule {
    static let forwardPlausible = Rule(
        id: "target.forward-plausible",
        title: "Target prakiraan maju sebanding dengan target tahun rencana",
        tier: .structural,
        rationale: """
            Target yang turun atau naik sepuluh kali lipat dalam setahun biasanya tersalin dari baris lain atau \
            kehilangan satu angka.
            """,
        remedy: "Periksa angkanya; bila benar, jelaskan pada kolom catatan.",
        keeps: [.workPlan("turun separuh") { example(&$0, "199 SK", "100 SK") }],
        breaks: [
            .workPlan("100 menjadi 5", reported: ["nodes/K1/indicators/K1.I1/statements/1"]) {
                example(&$0, "100 orang", "5 orang")
            }
        ],
        check: forwardPlausible)

    private static func example(_ plan: inout DossierBuilder, _ own: String, _ forward: String) {
        let node = plan.addNode(.activity, name: "Pembinaan ASN")
        let indicator = plan.addIndicator(of: node, name: "Jumlah ASN yang difasilitasi uji kesehatan")
        plan.planTarget(indicator, own)
        plan.planTarget(indicator, forward, basis: .forward)
    }

    @Sendable private static func forwardPlausible(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.filter(\.hasSeveralTables).flatMap { document in
            document.indicators.compactMap { indicator -> Violation? in
                let targets = document.stated(indicator.row).filter { $0.role == .target }
                guard let own = targets.first(where: { $0.basis == .own }),
                    let forward = targets.first(where: { $0.basis == .forward }), let now = own.number,
                    let next = forward.number, now > 0, next > 0, now >= next * 10 || next >= now * 10
                else { return nil }
                return Violation(
                    "Target prakiraan maju \(now > next ? "sepersepuluh atau kurang dari" : "sepuluh kali atau lebih") "
                        + "target tahun rencana.", at: forward.place, with: [own.place],
                    arithmetic: "\(own.raw.trimmed) → \(forward.raw.trimmed)", stated: forward.raw,
                    certainty: .inferred)
            }
        }
    }
}
