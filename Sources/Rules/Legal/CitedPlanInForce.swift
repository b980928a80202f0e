import Domain

extension Rule {
    static let citedPlanInForce = Rule(
        id: "legal.plan-period",
        title: .init(
            id: "Rencana yang dirujuk masih meliputi tahun dokumen",
            en: "A plan that is cited still covers the document's year"),
        tier: .structural,
        looksAt: [.citedPlans],
        rationale: .init(
            id: """
                Rencana jangka menengah berlaku untuk masanya sendiri. Bila masanya sudah lewat, sasaran yang didukung \
                dokumen ini tidak ada di dalamnya.
                """,
            en: """
                A medium-term plan is valid for its own period. Once that period is over, the sasaran (objectives) \
                this document supports are not in it.
                """),
        remedy: .init(
            id: "Rujuk rencana untuk periode yang sedang berjalan.",
            en: "Cite the plan for the period now running."),
        keeps: [
            .decree("RPJMN yang sedang berjalan") { plan in
                plan.legalBasis(
                    "Peraturan Presiden Nomor 2 Tahun 2015 tentang Rencana Pembangunan Jangka Menengah Nasional "
                        + "2015-2019;")
            }
        ],
        breaks: [
            .decree("RPJMN 2010-2014 dalam keputusan 2018", reported: ["documents/d1/blocks/1"]) { plan in
                plan.legalBasis(
                    "Peraturan Presiden Nomor 5 Tahun 2010 tentang Rencana Pembangunan Jangka Menengah Nasional Tahun "
                        + "2010-2014;")
            }
        ],
        check: citedPlanInForce)

    @Sendable private static func citedPlanInForce(_ dossier: IndexedDossier) -> [Violation] {
        dossier.documents.flatMap { document -> [Violation] in
            guard let year = document.document.year else { return [] }
            return document.citations.compactMap { cited in
                guard let years = cited.citation.planYears, years.upperBound < year else { return nil }
                let period = "\(years.lowerBound)–\(years.upperBound)"
                return Violation(
                    .init(
                        id: "Rencana ini untuk tahun \(period), dokumennya untuk tahun \(year).",
                        en: "This plan is for \(period), the document for \(year)."),
                    at: cited.place, stated: period)
            }
        }
    }
}
