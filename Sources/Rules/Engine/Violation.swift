import Domain

/// What a check reports: where a rule is broken and by which arithmetic. The engine makes the finding of it.
package struct Violation: Hashable, Sendable {
    package enum Certainty: Hashable, Sendable {
        /// Decidable from the documents.
        case decided
        /// Rests on an inference.
        case inferred
        /// A matter of style.
        case style
    }

    package var message: Localized
    package var arithmetic: Localized?
    package var expected: String?
    package var stated: String?
    package var certainty: Certainty
    /// Never empty; the first is the cause, the one to mend.
    package var places: [Place]
    /// Places that help to understand it without deciding it: a doubtful reading there lowers nothing.
    package var hints: [Place]
    /// Replaces the rule's own remedy where the case allows a better one.
    package var remedy: Localized?

    /// - Parameter cause: the one value, entry or block to mend.
    package init(
        _ message: Localized, at cause: Place, with others: [Place] = [], hints: [Place] = [],
        arithmetic: Localized? = nil, expected: String? = nil, stated: String? = nil, certainty: Certainty = .decided,
        remedy: Localized? = nil
    ) {
        self.message = message
        self.arithmetic = arithmetic
        self.expected = expected
        self.stated = stated
        self.certainty = certainty
        self.remedy = remedy
        places = [cause] + others
        self.hints = hints
    }
}
