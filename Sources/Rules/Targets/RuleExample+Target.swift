import Domain

extension RuleExample {
    /// An activity with one indicator: its quarters and its year as printed, nil where the layout has no cell.
    static func target(
        _ title: String, reported: [String] = [], name: String, quarters: [String?] = [], year: String? = nil
    ) -> RuleExample {
        plan(title, reported: reported) { plan in
            let activity = plan.addNode(.activity, name: "Penerbitan SK PNS")
            plan.addTarget(of: activity, name: name, quarters: quarters, year: year)
        }
    }
}
