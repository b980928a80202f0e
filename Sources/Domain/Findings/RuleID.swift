/// A rule's stable name, `family.kebab-duty`, kept for ever.
package struct RuleID: Hashable, Comparable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    package let text: String

    package init(stringLiteral text: String) {
        self.text = text
    }

    package init(_ text: String) {
        self.text = text
    }

    /// "target" in "target.quarters-make-year".
    package var family: String { String(text.prefix { $0 != "." }) }

    package var description: String { text }

    package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
