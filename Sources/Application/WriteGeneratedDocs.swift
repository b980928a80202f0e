import Documents
import Domain
import Rules

/// Writes the documentation that follows from the rules, documents and commands themselves, or says where it is stale.
package struct WriteGeneratedDocs {
    /// Folders that hold generated pages only; whatever else lies there is removed.
    private static let folders = ["rules", "documents"]

    private let pages: PagePort
    private let render: (Document) -> [UInt8]
    private let commandLine: Document

    /// - Parameters:
    ///   - render: a document as a page.
    ///   - commandLine: the page on the commands, which only the program itself knows.
    package init(pages: PagePort, render: @escaping (Document) -> [UInt8], commandLine: Document) {
        self.pages = pages
        self.render = render
        self.commandLine = commandLine
    }

    /// Writes what differs and removes what is left over; paths of both.
    package func write() throws -> [String] {
        let wanted = generated()
        let changed = wanted.filter { pages.read($0.path) != $0.bytes }
        for page in changed { try pages.write(page.path, page.bytes) }
        let leftOver = leftOver(beside: wanted)
        for path in leftOver { try pages.remove(path) }
        return changed.map(\.path) + leftOver
    }

    /// Paths of the pages that are missing, out of date or left over, and of missing pictures; nothing is written.
    package func stale() -> [String] {
        let wanted = generated()
        return wanted.filter { pages.read($0.path) != $0.bytes }.map(\.path) + leftOver(beside: wanted)
            + sheets.map(\.picture).filter { pages.read($0) == nil }
    }

    private var sheets: [DocumentSheet] { DocumentCatalog.all.map(DocumentSheet.init) }

    private func leftOver(beside wanted: [GeneratedPage]) -> [String] {
        let paths = Set(wanted.map(\.path))
        return Self.folders.flatMap(pages.list).filter { !paths.contains($0) }.sorted()
    }

    private func generated() -> [GeneratedPage] {
        let rules = ListRules.rules.map { page("rules/\($0.id).md", RuleSheet(rule: $0, language: .id).page) }
        let documents = sheets.map { sheet in
            GeneratedPage(path: "documents/\(sheet.definition.id).md", bytes: sheet.page(render))
        }
        return [page("rules/README.md", ListRules.index())] + rules
            + [page("documents/README.md", ListDocuments.index())] + documents + [page("cli.md", commandLine)]
    }

    private func page(_ path: String, _ document: Document) -> GeneratedPage {
        GeneratedPage(path: path, bytes: render(document))
    }
}
