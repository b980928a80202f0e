import Application
import Domain
import Markup

/// How a part of a plan stands: by colour, sign and word.
enum PartState: Int, CaseIterable {
    case good, advice, warning, error

    init(_ worst: Severity?) {
        self =
            switch worst {
            case .error: .error
            case .warning: .warning
            case .advice: .advice
            case nil: .good
            }
    }

    var box: Attribute {
        switch self {
        case .good: .class("box good")
        case .advice: .class("box advice")
        case .warning: .class("box warning")
        case .error: .class("box error")
        }
    }

    /// Of its sign where that stands alone.
    var mark: Attribute {
        switch self {
        case .good: .class("sign good")
        case .advice: .class("sign advice")
        case .warning: .class("sign warning")
        case .error: .class("sign error")
        }
    }

    var sign: String {
        switch self {
        case .good: "✓"
        case .advice: "i"
        case .warning: "▲"
        case .error: "✕"
        }
    }

    var title: Localized {
        switch self {
        case .good: .init(id: "tanpa temuan terbuka", en: "nothing open")
        case .advice: .init(id: "ada saran", en: "suggestions")
        case .warning: .init(id: "ada peringatan", en: "warnings")
        case .error: .init(id: "ada kesalahan", en: "errors")
        }
    }
}
