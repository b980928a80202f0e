import Domain
import FoundationEssentials

extension Rule {
    static let forwardPlausible = Rule(
        id: "target.forward-plausible",
        title: .init(
            id: "Target prakiraan maju sebanding dengan target tahun rencana",
            en: "The target of the forward estimate is comparable to that of the plan year"),
        tier: .structural,
        looksAt: [.severalTables, .forward, .targets],
        rationale: .init(
            id: """
                Target yang turun atau naik sepuluh kali lipat dalam setahun biasanya tersalin dari baris lain atau \
                kehilangan satu angka.
                """,
            en: """
                A target that falls or rises tenfold in one year was usually copied from another row, or lost a digit.
                """),
        remedy: .init(
            id: "Periksa angkanya; bila benar, jelaskan pada kolom catatan.",
            en: "Check the figure; if it is right, explain it in the column of notes."),
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
                    now > next
                        ? .init(
                            id: "Target prakiraan maju sepersepuluh atau kurang dari target tahun rencana.",
                            en: "The target of the forward estimate is a tenth or less of that of the plan year.")
                        : .init(
                            id: "Target prakiraan maju sepuluh kali atau lebih target tahun rencana.",
                            en: "The target of the forward estimate is ten times that of the plan year, or more."),
                    at: forward.place, with: [own.place],
                    arithmetic: .init(both: "\(own.raw.trimmed) → \(forward.raw.trimmed)"), stated: forward.raw,
                    certainty: .inferred)
            }
        }
    }
}
