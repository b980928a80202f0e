import ArgumentParser

/// Formats of an official document; the last two are table text, which Selaras reads back.
enum DocumentFormat: String, ExpressibleByArgument, CaseIterable {
    case html
    case pdf
    case docx
    case xlsx
    case text
    case markdown
    case tabs

    /// What the names of its files end in.
    var nameExtension: String {
        switch self {
        case .html, .pdf, .docx, .xlsx: rawValue
        case .text: "txt"
        case .markdown: "md"
        case .tabs: "tsv"
        }
    }

    /// Whether programs read it again.
    var isRead: Bool {
        switch self {
        case .html, .pdf, .text: false
        case .docx, .xlsx, .markdown, .tabs: true
        }
    }

    /// Whether a terminal can't show it.
    var isBinary: Bool { self == .pdf || self == .docx || self == .xlsx }
}
