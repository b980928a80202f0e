/// How grave a finding is; raw values are those of `selaras.findings/1`.
package enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
    /// A figure, link or mandatory field is wrong or missing, decidable from the documents.
    case error
    /// Doubtful or misleading, or it rests on an inference.
    case warning
    /// Style.
    case advice

    private var order: Int {
        switch self {
        case .error: 0
        case .warning: 1
        case .advice: 2
        }
    }

    /// The graver comes first.
    package static func < (left: Self, right: Self) -> Bool { left.order < right.order }
}
