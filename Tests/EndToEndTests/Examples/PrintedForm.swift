import Documents
import Domain
import Exchange
import Foundation
import Rendering
import Testing

/// The formats that a document is printed in and read back from.
enum PrintedForm: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case markdown
    case tabs
    case docx
    case xlsx

    var testDescription: String { rawValue }

    /// The formats of office programs.
    static let office: [PrintedForm] = [.docx, .xlsx]

    /// A document as a file of this format.
    func file(_ document: Document) throws -> SourceFile {
        SourceFile(name: "dokumen.\(rawValue)", bytes: try bytes(document))
    }

    /// The lines it prints before those of the other formats: a cover, unless that is the title, and a letterhead.
    func front(of document: Document) -> [String] {
        guard Self.office.contains(self) else { return [] }
        let cover = document.titleLines.isEmpty ? [] : document.cover?.lines ?? []
        return cover + (document.letterhead?.lines ?? [])
    }

    private func bytes(_ document: Document) throws -> [UInt8] {
        switch self {
        case .markdown: return TableTextRenderer(.markdown).render(document)
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
