/// How a computed figure came about: its terms, and one sentence of arithmetic: "5 + 9 + 9 + 12 = 35".
package struct Explanation: Hashable, Sendable {
    /// One value that went into a figure, or was left out of it.
    package struct Term: Hashable, Sendable {
        /// What it is: "TW II", the name of a row.
        package var label: String
        /// As printed in the sentence; "tanpa nilai" for what was left out.
        package var value: String
        package var isCounted: Bool

        package init(label: String, value: String, isCounted: Bool = true) {
            self.label = label
            self.value = value
            self.isCounted = isCounted
        }

        /// A row without a value: named, and not counted.
        package static func missing(_ label: String) -> Term {
            Term(label: label, value: "tanpa nilai", isCounted: false)
        }
    }

    package var terms: [Term]
    package var sentence: String
    /// What a reader must know beside the arithmetic: rows left out, a rule applied.
    package var notes: [String]

    package init(terms: [Term] = [], sentence: String, notes: [String] = []) {
        self.terms = terms
        self.sentence = sentence
        self.notes = notes
    }

    /// How many terms went into the figure.
    package var counted: Int { terms.count { $0.isCounted } }

    /// How many had no value and were left out.
    package var missing: Int { terms.count - counted }
}
