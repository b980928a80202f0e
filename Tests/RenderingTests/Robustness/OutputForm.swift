import Documents
import Domain
import Foundation

@testable import Rendering

/// The formats that need no other program.
enum OutputForm: String, CaseIterable, Sendable {
    case html, text, markdown, tableMarkdown, tabs, docx, xlsx

    /// The texts a document becomes: the whole output, or the parts of its container that are XML.
    func texts(_ document: Document) throws -> [String] {
        switch self {
        case .docx, .xlsx:
            let content = try ContainerContent(try bytes(document))
            return content.names.filter { $0.hasSuffix(".xml") }.compactMap { content[$0] }
        default: return [String(decoding: try bytes(document), as: UTF8.self)]
        }
    }

    /// Whether its texts are XML.
    var isXML: Bool { self == .docx || self == .xlsx }

    func bytes(_ document: Document) throws -> [UInt8] {
        switch self {
        case .html: return HTMLRenderer().render(document)
        case .text: return TextRenderer(width: 100, usesColor: false).render(document)
        case .markdown: return MarkdownRenderer().render(document)
        case .tableMarkdown: return TableTextRenderer(.markdown).render(document)
        case .tabs: return TableTextRenderer(.tabs).render(document)
        case .docx: return try DOCXRenderer().render(document).bytes
        case .xlsx:
            let url = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xlsx")
            defer { try? FileManager.default.removeItem(at: url) }
            try XLSXRenderer().write(document, to: url.path)
            return Array(try Data(contentsOf: url))
        }
    }
}
