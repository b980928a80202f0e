import Domain
import Markup

/// How a severity looks.
enum SeverityMark {
    /// - Parameter isQuiet: where there is nothing of it.
    static func badge(_ severity: Severity, isQuiet: Bool = false) -> Attribute {
        if isQuiet { return .class("badge quiet") }
        return switch severity {
        case .error: .class("badge error")
        case .warning: .class("badge warning")
        case .advice: .class("badge advice")
        }
    }

    static func card(_ severity: Severity) -> Attribute {
        switch severity {
        case .error: .class("finding error")
        case .warning: .class("finding warning")
        case .advice: .class("finding advice")
        }
    }
}
