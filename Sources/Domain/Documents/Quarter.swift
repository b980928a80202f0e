/// A quarter (triwulan) of a fiscal year.
package enum Quarter: Int, Hashable, Sendable, CaseIterable, Comparable {
    case first = 1
    case second, third, fourth

    /// As the forms print it: "TW III".
    package var title: String {
        switch self {
        case .first: "TW I"
        case .second: "TW II"
        case .third: "TW III"
        case .fourth: "TW IV"
        }
    }

    /// Position in a list of four, from 0.
    package var index: Int { rawValue - 1 }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
