import ArgumentParser

/// Formats of an official document; the last two are table text, which Selaras reads back.
enum DocumentFormat: String, ExpressibleByArgument, CaseIterable {
    case html
    case text
    case markdown
    case tabs

    /// Whether programs read it again.
    var isRead: Bool {
        switch self {
        case .html, .text: false
        case .markdown, .tabs: true
        }
    }
}
