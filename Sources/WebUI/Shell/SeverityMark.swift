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

    /// A dot beside a part; nothing was found where it is nil.
    static func dot(_ severity: Severity?) -> Attribute {
        switch severity {
        case .error: .class("dot error")
        case .warning: .class("dot warning")
        case .advice: .class("dot advice")
        case nil: .class("dot good")
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
