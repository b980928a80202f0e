/// Grades that documents state as targets: AKIP letters (PermenPANRB 88/2021) and audit opinions.
package enum RatingName {
    package static let accountability = ["D", "C", "CC", "B", "BB", "A", "AA"]
    package static let opinions = ["TMP", "TW", "WDP", "WTP"]

    package static func isRating(_ text: some StringProtocol) -> Bool {
        let name = String(text)
        return accountability.contains(name) || opinions.contains(name)
    }
}
