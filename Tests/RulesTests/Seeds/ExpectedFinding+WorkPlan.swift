import Domain
import TestSupport

extension ExpectedFinding {
    /// Faults of the work plan, found by reading it line by line: rule and lines.
    static let workPlan: [ExpectedFinding] = computed + amounts + targets + statedInText + structure + completeness

    /// Of the work plan of Kota Blitar.
    private static func blitar(_ rule: RuleID, _ lines: [Int]) -> ExpectedFinding {
        ExpectedFinding(.kotaBlitar, rule, at: lines)
    }

    private static let computed = [
        blitar("computed.rate", [258, 264, 267, 273]),
        blitar("computed.rate-in-percent", [261]),
        blitar("computed.cumulative", [259, 260, 261, 263, 267, 275, 278, 293, 296, 338]),
        blitar("computed.attainment", [258, 304]),
        blitar("computed.percentage-not-added", [258, 281, 294]),
        blitar("computed.rounded-not-cut", [263, 275, 278, 306, 312, 313]),
        blitar("indicator.unit-along-row", [267, 273, 277]),
        blitar("indicator.row-not-copied", [278]),
        blitar("wording.unit-throughout-row", [264, 267, 276, 312, 338]),
        blitar("wording.unit-spelled", [273, 279, 280]),
        blitar("target.not-below-reached", [312, 464, 465]),
    ]

    private static let amounts = [
        blitar("budget.parts-make-total", [548, 567, 586, 837, 838, 868, 881]),
        blitar("budget.present", [538, 736]),
        blitar("budget.distinct-amounts", [586]),
        blitar(
            "budget.tables-agree",
            [556, 521, 522, 523, 528, 566, 585, 586, 745, 769, 771, 838, 839, 844, 845, 879, 882, 907]),
        blitar("budget.forward-estimated", [837]),
        blitar("totals.recapitulation", [829]),
        blitar("totals.stated-in-text", [792]),
    ]

    private static let targets = [
        blitar(
            "target.tables-agree",
            [
                528, 549, 557, 558, 574, 575, 577, 578, 579, 580, 585, 586, 596, 601, 730, 739, 752, 754, 757, 762, 768,
                900, 906,
            ]),
        blitar("indicator.one-unit", [522, 585, 748, 757, 777]),
        blitar("indicator.unit-fits-name", [293, 296, 313, 894]),
        blitar("indicator.not-repeated", [900]),
        blitar("target.forward-plausible", [914]),
        blitar("indicator.formula-says-more", [839]),
    ]

    private static let statedInText = [
        blitar("totals.counts-agree", [183, 191, 207]),
        blitar("totals.number-in-words", [187]),
        blitar("totals.rate-in-text", [297, 306, 326, 330]),
        blitar("totals.fulfilled-in-table", [223]),
        blitar("completeness.reported-rows-filled", [340]),
    ]

    private static let structure = [
        blitar("structure.contents-agree", [45, 46, 48, 52, 70]),
        blitar("structure.evaluated-year", [46, 77, 247, 416, 422, 512]),
        blitar("structure.section-numbers", [234]),
        blitar("structure.table-exists", [512, 814, 818]),
        blitar("structure.header-years", [462, 743, 766]),
        blitar("structure.column-numbers", [463]),
        blitar("structure.paragraph-not-repeated", [434]),
        blitar("structure.enumeration", [441]),
        blitar("structure.note-is-text", [868]),
        blitar("numbering.once", [529]),
        blitar("numbering.code-once", [881]),
        blitar("wording.word-once", [512, 539]),
    ]

    private static let completeness = [
        blitar("completeness.chapters", [918]),
        blitar("completeness.tables", [620]),
        blitar(
            "completeness.evaluation-filled",
            [
                274, 279, 280, 283, 303, 305, 310, 314, 320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332,
                337,
                339,
            ]),
        blitar("completeness.target-filled", [528, 566, 736, 747, 880]),
        blitar("completeness.location-filled", [523, 528, 549]),
        blitar("completeness.difference-explained", [522, 558, 566, 574, 576, 585, 586, 601]),
        blitar("completeness.cause-given", [264, 295, 302, 308, 311, 312, 313]),
    ]
}
