/// A computed figure that can be asked how it came about, or why there is none.
package struct ComputedFigure<Value: Hashable & Sendable>: Hashable, Sendable {
    /// Nil when it can't be computed; `gap` then says why.
    package let value: Value?
    package let gap: AchievementGap?
    package let explanation: Explanation

    init(_ value: Value, _ explanation: Explanation) {
        self.value = value
        gap = nil
        self.explanation = explanation
    }

    init(_ gap: AchievementGap, terms: [Explanation.Term] = []) {
        value = nil
        self.gap = gap
        explanation = Explanation(terms: terms, sentence: gap.title)
    }

    /// The same figure in another form.
    func map<Other>(_ transform: (Value) -> Other) -> ComputedFigure<Other> {
        if let value { return ComputedFigure<Other>(transform(value), explanation) }
        return ComputedFigure<Other>(gap ?? .missingActual, terms: explanation.terms)
    }
}
