import FoundationEssentials

/// Named, ordered grades (predikat), the lowest first; a regulation or a setting hands them in.
package struct RatingScale: Hashable, Sendable {
    /// Where a grade begins.
    package enum LowerEnd: Hashable, Sendable {
        /// The score must exceed it: AKIP's ">90".
        case above(Decimal)
        /// The score may equal it: "91–100".
        case from(Decimal)

        func isReached(by score: Decimal) -> Bool {
            switch self {
            case .above(let end): score > end
            case .from(let end): score >= end
            }
        }
    }

    package struct Grade: Hashable, Sendable {
        /// "BB", "Sangat tinggi".
        package var name: String
        /// What it means: "Sangat Baik".
        package var meaning: String?
        /// Nil on a scale without scores, such as audit opinions.
        package var begins: LowerEnd?

        package init(_ name: String, meaning: String? = nil, begins: LowerEnd? = nil) {
            self.name = name
            self.meaning = meaning
            self.begins = begins
        }
    }

    package let name: String
    /// The lowest first.
    package let grades: [Grade]
    /// The highest score there is; nil where scores have no upper end.
    package let highest: Decimal?
    /// Scores are rounded half up to whole ones before they are classified: closes the gap between "76–90" and "91–100".
    package let roundsScores: Bool

    package init(name: String, grades: [Grade], highest: Decimal? = nil, roundsScores: Bool = false) {
        self.name = name
        self.grades = grades
        self.highest = highest
        self.roundsScores = roundsScores
    }

    /// The grade of a name, without regard to case.
    package func grade(named name: String) -> Grade? {
        let wanted = name.trimmed.lowercased()
        return grades.first { $0.name.lowercased() == wanted }
    }

    /// A grade's place from 1, the lowest being 1; nil for a grade of another scale.
    package func ordinal(of name: String) -> Int? {
        let wanted = name.trimmed.lowercased()
        return grades.firstIndex { $0.name.lowercased() == wanted }.map { $0 + 1 }
    }

    /// The grade a score earns; nil outside the scale or on one without scores.
    package func grade(ofScore score: Decimal) -> Grade? {
        let counted = roundsScores ? score.rounded(decimals: 0) : score
        if let highest, counted > highest { return nil }
        return grades.last { $0.begins?.isReached(by: counted) ?? false }
    }
}
