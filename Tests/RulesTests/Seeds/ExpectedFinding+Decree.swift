import Domain
import Exchange
import Rules
import TestSupport

extension ExpectedFinding {
    /// Faults of the decree on individual indicators, found by reading it line by line.
    static let decree: [ExpectedFinding] = legal + structure + formulas + names + cascade

    /// The findings of all rules on the decree, read once; none where it is absent.
    static let decreeFindings: [Finding] = {
        guard Seed.arePresent, let file = try? Seed.kabupatenBlitar.file(),
            let proposal = ImportReader.read([file]).proposals.first
        else { return [] }
        return RuleEngine.check(proposal.dossier, doubts: proposal.doubts, rules: RulePack.thorough.rules)
    }()

    private static let legal: [ExpectedFinding] = [
        ExpectedFinding(.kabupatenBlitar, "legal.in-force", 41, 54),
        ExpectedFinding(.kabupatenBlitar, "legal.plan-period", 52, 53),
        ExpectedFinding(.kabupatenBlitar, "legal.gazette-once", 48, 49),
        ExpectedFinding(.kabupatenBlitar, "legal.gazette-right", 48, 49),
        ExpectedFinding(.kabupatenBlitar, "legal.gazette-complete", 40, 41, 42, 45, 47),
        ExpectedFinding(.kabupatenBlitar, "legal.title", 47),
        ExpectedFinding(.kabupatenBlitar, "legal.considered-is-listed", 36),
        ExpectedFinding(.kabupatenBlitar, "legal.plan-instruments", 38),
    ]

    private static let structure: [ExpectedFinding] = [
        ExpectedFinding(.kabupatenBlitar, "structure.attachment-names-decree", 80),
        ExpectedFinding(.kabupatenBlitar, "structure.attachment-number", 82),
        ExpectedFinding(.kabupatenBlitar, "structure.attachment-date", 83),
        ExpectedFinding(.kabupatenBlitar, "structure.sheet-header", 419),
        ExpectedFinding(.kabupatenBlitar, "numbering.results", 274),
        ExpectedFinding(.kabupatenBlitar, "wording.title-style", 211, 313, 409, 522),
    ]

    private static let formulas: [ExpectedFinding] = [
        ExpectedFinding(.kabupatenBlitar, "formula.stated", 253, 254),
        ExpectedFinding(.kabupatenBlitar, "formula.both-halves", 273),
        ExpectedFinding(
            .kabupatenBlitar, "formula.not-restated", 124, 126, 135, 136, 145, 162, 171, 172, 181, 197, 206, 207, 342,
            367, 368, 377, 378, 392, 394, 403, 404, 405, 435, 436, 447, 448, 457, 458, 475, 478, 488, 489, 490, 507,
            516, 517, 518, 560, 588, 589, 590, 617, 618),
        ExpectedFinding(.kabupatenBlitar, "formula.not-list", 252, 283, 292, 351),
        ExpectedFinding(.kabupatenBlitar, "formula.list-numbers", 252),
        ExpectedFinding(.kabupatenBlitar, "formula.two-things", 324, 551, 578),
        ExpectedFinding(.kabupatenBlitar, "formula.times-hundred", 341, 579),
        ExpectedFinding(.kabupatenBlitar, "formula.measures-name", 309, 420, 437, 534),
        ExpectedFinding(.kabupatenBlitar, "formula.source-stated", 253, 254, 325),
        ExpectedFinding(.kabupatenBlitar, "formula.source-finished", 534),
        ExpectedFinding(.kabupatenBlitar, "formula.source-unit", 106),
    ]

    private static let names: [ExpectedFinding] = [
        ExpectedFinding(
            .kabupatenBlitar, "indicator.names-object", 135, 136, 145, 171, 172, 181, 207, 252, 253, 254, 283, 377,
            378, 403, 404, 405, 447, 448, 457, 458, 488, 489, 490, 516, 517, 518, 590, 617, 618),
        ExpectedFinding(.kabupatenBlitar, "indicator.measurable", 367),
        ExpectedFinding(.kabupatenBlitar, "wording.key-terms", 103, 113, 283, 457, 507),
        ExpectedFinding(.kabupatenBlitar, "wording.doubled", 120, 613),
    ]

    private static let cascade: [ExpectedFinding] = [
        ExpectedFinding(.kabupatenBlitar, "cascade.superior-carried", 103, 126, 340),
        ExpectedFinding(.kabupatenBlitar, "cascade.supports-superior", 340, 475, 506, 608),
        ExpectedFinding(.kabupatenBlitar, "cascade.head-sheet", 87),
    ]

    /// Lines on which an error may stand: those with a decidable fault.
    static let decreeErrorLines: Set<Int> = [
        41, 48, 49, 52, 53, 54, 80, 82, 83, 253, 254, 273, 274, 324, 325, 534,
    ]

    /// Lines on which any finding may stand.
    static var decreeFaultyLines: Set<Int> { Set(decree.flatMap(\.lines)).union(decreeErrorLines) }
}
