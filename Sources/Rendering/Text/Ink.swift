import Documents
import Domain

/// How a stretch of text is set off in a terminal; without colour only the words remain.
package enum Ink: Hashable, Sendable {
    case plain
    case strong
    case subdued
    case quoted
    case error
    case warning
    case advice
    case success

    init(_ emphasis: RichText.Emphasis) {
        switch emphasis {
        case .plain, .link: self = .plain
        case .strong: self = .strong
        case .subdued, .hole: self = .subdued
        case .quoted: self = .quoted
        }
    }

    init(_ severity: Severity) {
        switch severity {
        case .error: self = .error
        case .warning: self = .warning
        case .advice: self = .advice
        }
    }

    /// The parameter of the terminal's "select graphic rendition" sequence; nil for plain text.
    var terminalCode: String? {
        switch self {
        case .plain: nil
        case .strong: "1"
        case .subdued: "2"
        case .quoted: "36"
        case .error: "1;31"
        case .warning: "1;33"
        case .advice: "1;34"
        case .success: "1;32"
        }
    }
}
