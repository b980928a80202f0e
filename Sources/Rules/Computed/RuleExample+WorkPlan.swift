import Domain

extension RuleExample {
    /// One work plan of 2021, filled by a closure.
    static func workPlan(
        _ title: String, reported: [String] = [], _ fill: @escaping @Sendable (inout DossierBuilder) -> Void
    ) -> RuleExample {
        RuleExample(title, reported: reported) {
            var builder = DossierBuilder(agency: Agency(name: "Badan Kepegawaian Daerah"), period: 2021...2021)
            builder.beginDocument(.workPlan, year: 2021, file: "contoh.txt")
            fill(&builder)
            return builder.build()
        }
    }

    /// An activity whose indicator has one row of the evaluation table: columns 4 to 11 as printed.
    static func evaluated(
        _ title: String, reported: [String] = [], name: String = "Jumlah ASN yang mengikuti diklat", _ cells: String...
    ) -> RuleExample {
        workPlan(title, reported: reported) { plan in
            let activity = plan.addNode(.activity, name: "Pendidikan dan Pelatihan ASN")
            plan.evaluate(plan.addIndicator(of: activity, name: name), cells)
        }
    }
}
