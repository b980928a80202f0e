/// Grades that documents state as targets: AKIP letters (PermenPANRB 88/2021) and audit opinions.
package enum RatingName {
    package static let accountability = ["D", "C", "CC", "B", "BB", "A", "AA"]
    package static let opinions = ["TMP", "TW", "WDP", "WTP"]

    /// Whether a text is such a grade, in the capitals it is always printed in.
    package static func isRating(_ text: some StringProtocol) -> Bool {
        guard (1...3).contains(text.utf8.count) else { return false }
        return accountability.contains { $0 == text } || opinions.contains { $0 == text }
    }
}
