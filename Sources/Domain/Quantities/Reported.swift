/// A value a document reports, or why there is none. Missing never equals zero and never turns into it.
package enum Reported<Value: Hashable & Sendable>: Hashable, Sendable {
    package enum Gap: String, Hashable, Sendable, CaseIterable {
        case blank
        case dash
        case unreadable
    }

    package enum Absence: String, Hashable, Sendable, CaseIterable {
        /// The layout has no place for it; no rule reports it.
        case noSuchColumn = "no-such-column"
    }

    case reported(Value)
    case missing(Gap)
    case notApplicable(Absence)

    /// The value where one is reported.
    package var value: Value? {
        if case .reported(let value) = self { value } else { nil }
    }

    package var isReported: Bool { value != nil }

    /// Another value where there is one; a gap stays the gap it is.
    package func map<Other>(_ transform: (Value) -> Other) -> Reported<Other> {
        flatMap { .reported(transform($0)) }
    }

    /// What a value leads to, which may be none; a gap stays the gap it is.
    package func flatMap<Other>(_ transform: (Value) -> Reported<Other>) -> Reported<Other> {
        switch self {
        case .reported(let value): transform(value)
        case .missing(let gap): .missing(.init(rawValue: gap.rawValue) ?? .unreadable)
        case .notApplicable: .notApplicable(.noSuchColumn)
        }
    }
}
