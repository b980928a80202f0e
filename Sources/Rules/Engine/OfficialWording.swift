import Domain

/// Leaves out findings on what the national nomenclature itself prescribes: names, indicators and their units.
enum OfficialWording {
    /// Families whose findings are about wording; those on figures stand whatever a row is called.
    private static let families: Set<String> = ["indicator", "wording", "sequence"]
    /// Rules of these families that compare rows with each other: an official name can still be copied or change.
    private static let comparing: Set<RuleID> = [
        "indicator.not-repeated", "indicator.row-not-copied", "indicator.one-unit", "indicator.unit-along-row",
        "indicator.has-target", "indicator.has-name", "indicator.unit-given", "wording.unit-throughout-row",
        "wording.blank-style", "wording.number-style", "wording.unit-spelled", "indicator.one-wording",
        "indicator.unit-spelling",
    ]

    static func isConcerned(_ finding: Finding) -> Bool {
        families.contains(finding.rule.family) && !comparing.contains(finding.rule)
    }

    /// Whether the finding's cause, or the name its cell belongs to, is printed as the nomenclature has it.
    static func explains(_ finding: Finding, _ nomenclature: Nomenclature) -> Bool {
        guard isConcerned(finding), let cause = finding.places.first else { return false }
        if finding.rule == "indicator.unit-fits-name" {
            let unit = finding.places.dropFirst().first.flatMap {
                QuantityReading.read($0.quote).stated.reading.value?.unit
            }
            return nomenclature.holds(indicator: cause.quote, unit: unit)
        }
        return nomenclature.holds(indicator: cause.quote) || nomenclature.holds(name: cause.quote)
    }
}
