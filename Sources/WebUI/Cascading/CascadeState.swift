import Application
import Domain
import Markup

/// How a box of the tree stands: by colour, sign and word.
enum CascadeState: CaseIterable {
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
        case .good: .init(id: "tanpa temuan", en: "nothing found")
        case .advice: .init(id: "ada saran", en: "suggestions")
        case .warning: .init(id: "ada peringatan", en: "warnings")
        case .error: .init(id: "ada kesalahan", en: "errors")
        }
    }
}
