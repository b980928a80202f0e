import Domain
import TestSupport

extension ExpectedFinding {
    /// Faults of indicators, cascade, numbering, sequence and wording, found by reading the plans line by line.
    static let all: [ExpectedFinding] = blora + gresik + bengkalis

    private static let blora: [ExpectedFinding] = [
        ExpectedFinding(.blora, "structure.one-name", 46, 64),
        ExpectedFinding(.blora, "indicator.has-name", 48),
        ExpectedFinding(.blora, "indicator.unit-fits-name", 57),
        ExpectedFinding(.blora, "indicator.fits-activity", 60, 62, 63),
        ExpectedFinding(.blora, "structure.has-name", 73, 76),
        ExpectedFinding(.blora, "wording.number-style", 73),
        ExpectedFinding(.blora, "wording.key-terms", 48, 64),
        ExpectedFinding(.blora, "indicator.unit-spelling", 57),
        ExpectedFinding(.blora, "wording.blank-style", 75, 76, 77),
    ]

    private static let gresik: [ExpectedFinding] = [
        ExpectedFinding(.gresik, "cascade.reprint-keeps-number", 152),
        ExpectedFinding(.gresik, "numbering.once", 172),
        ExpectedFinding(.gresik, "numbering.no-gap", 44, 145, 160, 163, 268),
        ExpectedFinding(.gresik, "numbering.in-order", 254, 260),
        ExpectedFinding(.gresik, "numbering.all-numbered", 250),
        ExpectedFinding(.gresik, "structure.one-block", 250),
        ExpectedFinding(.gresik, "indicator.unit-fits-name", 94, 103, 128, 129, 172, 225, 230),
        ExpectedFinding(.gresik, "indicator.not-copied", 163, 211, 225),
        ExpectedFinding(.gresik, "indicator.unit-given", 180),
        ExpectedFinding(
            .gresik, "indicator.measurable", 177, 180, 184, 187, 190, 193, 202, 209, 230, 231, 232, 246,
            263, 268),
        ExpectedFinding(.gresik, "sequence.step-fits-activity", 103, 107, 227, 232),
        ExpectedFinding(.gresik, "sequence.preparation-first", 21),
        ExpectedFinding(.gresik, "sequence.steps-in-order", 105, 109),
        ExpectedFinding(.gresik, "sequence.evaluation-measured", 211),
        ExpectedFinding(
            .gresik, "wording.key-terms", 8, 14, 18, 37, 61, 69, 73, 94, 103, 104, 123, 133, 158, 177, 181, 185, 199,
            209, 240, 243, 246, 250, 251, 255),
        ExpectedFinding(.gresik, "wording.number-style", 17, 45, 91, 99, 137, 140, 157, 159),
        ExpectedFinding(.gresik, "wording.blank-style", 172, 174),
        ExpectedFinding(.gresik, "indicator.unit-spelling", 31, 217, 230),
    ]

    private static let bengkalis: [ExpectedFinding] = [
        ExpectedFinding(.bengkalis, "cascade.reprint-keeps-number", 57),
        ExpectedFinding(.bengkalis, "numbering.no-gap", 58),
        ExpectedFinding(.bengkalis, "structure.column-numbers", 39),
        ExpectedFinding(.bengkalis, "indicator.has-target", 40, 42, 44, 49, 54, 57, 59),
        ExpectedFinding(.bengkalis, "indicator.not-shared", 40, 46, 47, 49, 54, 57, 59),
        ExpectedFinding(.bengkalis, "indicator.unit-fits-name", 56, 65, 66, 67, 68, 70, 71),
        ExpectedFinding(.bengkalis, "indicator.one-measure", 56, 64, 65, 66, 67, 68),
        ExpectedFinding(.bengkalis, "indicator.measurable", 42, 50, 51, 55, 58, 69),
        ExpectedFinding(.bengkalis, "indicator.fits-activity", 65),
        ExpectedFinding(.bengkalis, "indicator.unit-spelling", 68),
        ExpectedFinding(.bengkalis, "wording.key-terms", 18, 40, 69),
        ExpectedFinding(.bengkalis, "wording.target-outside-name", 66),
    ]

    /// Lines on which an error may stand: those with a fault of any class.
    static func faultyLines(of seed: Seed) -> Set<Int> {
        switch seed {
        case .blora: [46, 48, 57, 64, 72, 73, 74, 75, 76, 77]
        case .gresik:
            [
                27, 44, 81, 85, 94, 103, 105, 128, 129, 145, 152, 154, 157, 158, 159, 160, 163, 164, 172, 180, 184, 185,
                186, 187, 199, 211, 225, 230, 236, 239, 240, 241, 242, 243, 250, 254, 260, 265, 266, 268, 271,
            ]
        case .bengkalis:
            [
                18, 19, 20, 39, 40, 41, 42, 43, 44, 45, 49, 50, 51, 52, 54, 55, 56, 57, 58, 59, 64, 65, 66, 67, 68, 69,
                70, 71,
            ]
        case .kotaBlitar, .kabupatenBlitar: []
        }
    }
}
