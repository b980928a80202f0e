import Domain

extension Rule {
    static let citedPlanInForce = Rule(
        id: "legal.plan-period",
        title: "Rencana yang dirujuk masih meliputi tahun dokumen",
        tier: .structural,
        rationale: """
            Rencana jangka menengah berlaku untuk masanya sendiri. Bila masanya sudah lewat, sasaran yang didukung \
            dokumen ini tidak ada di dalamnya.
            """,
        remedy: "Rujuk rencana untuk periode yang sedang berjalan.",
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
                return Violation(
                    "Rencana ini untuk tahun \(years.lowerBound)–\(years.upperBound), dokumennya untuk tahun \(year).",
                    at: cited.place, stated: "\(years.lowerBound)–\(years.upperBound)")
            }
        }
    }
}
