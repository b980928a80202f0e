/// Formats of an official document; the last two are table text, which Selaras reads back.
package enum DocumentFormat: String, Hashable, Sendable, CaseIterable {
    case html
    case pdf
    case docx
    case xlsx
    case text
    case markdown
    case tabs

    /// What the names of its files end in.
    package var nameExtension: String {
        switch self {
        case .html, .pdf, .docx, .xlsx: rawValue
        case .text: "txt"
        case .markdown: "md"
        case .tabs: "tsv"
        }
    }

    /// Whether programs read it again.
    package var isRead: Bool {
        switch self {
        case .html, .pdf, .text: false
        case .docx, .xlsx, .markdown, .tabs: true
        }
    }

    /// Whether a terminal can't show it.
    package var isBinary: Bool { self == .pdf || self == .docx || self == .xlsx }

    /// As browsers are told.
    package var mediaType: String {
        switch self {
        case .html: "text/html; charset=utf-8"
        case .pdf: "application/pdf"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .text, .markdown, .tabs: "text/plain; charset=utf-8"
        }
    }
}
