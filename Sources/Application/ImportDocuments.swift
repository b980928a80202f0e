import Domain

/// Reads documents into proposals; files that can't be read are refused with a reason, and the others still read.
package struct ImportDocuments: Sendable {
    private let source: SourcePort
    private let reader: ImportPort
    private let progress: ProgressPort

    package init(source: SourcePort, reader: ImportPort, progress: ProgressPort = .silent) {
        self.source = source
        self.reader = reader
        self.progress = progress
    }

    /// - Parameter kind: the kind of the documents, where the user says so.
    package func run(_ paths: [String], kind: DocumentKind? = nil) -> ImportOutcome {
        var files: [SourceFile] = []
        var refused: [Refusal] = []
        for (index, path) in paths.enumerated() {
            progress.report(.reading(file: path, index: index + 1, count: paths.count))
            do {
                files.append(try source.read(path))
            } catch {
                refused.append(error)
            }
        }
        guard !files.isEmpty else { return ImportOutcome(refused: refused) }
        progress.report(.importing(fileCount: files.count))
        var outcome = reader.read(files, kind)
        outcome.refused = inOrder(refused + outcome.refused, of: paths)
        return outcome
    }

    /// As the files were given.
    private func inOrder(_ refused: [Refusal], of paths: [String]) -> [Refusal] {
        let order = Dictionary(paths.enumerated().map { ($1, $0) }) { first, _ in first }
        return refused.enumerated().sorted { left, right in
            (order[left.element.file] ?? paths.count, left.offset) < (
                order[right.element.file] ?? paths.count, right.offset
            )
        }.map(\.element)
    }
}
