import Domain

/// Reads documents into proposals; files that can't be read are refused with a reason, and the others still read.
package struct ImportDocuments: Sendable {
    private let source: SourcePort
    private let reader: ImportPort
    private let work: WorkPort
    private let progress: ProgressPort

    package init(
        source: SourcePort, reader: ImportPort, work: WorkPort = .inTurn, progress: ProgressPort = .silent
    ) {
        self.source = source
        self.reader = reader
        self.work = work
        self.progress = progress
    }

    /// - Parameter kind: the kind of the documents, where the user says so.
    package func run(_ paths: [String], kind: DocumentKind? = nil) -> ImportOutcome {
        var proposals: [ImportProposal] = []
        let refused = run(paths, kind: kind) {
            $0
        } each: {
            proposals.append($0)
        }
        return ImportOutcome(proposals: proposals, refused: refused)
    }

    /// Hands over what is made of each agency's proposal, in the order of the files, and keeps none of them: as many
    /// agencies as are under way at once are in memory.
    ///
    /// - Parameter transform: carried out side by side.
    /// - Returns: the files that can't be read, in the order given.
    func run<Output: Sendable>(
        _ paths: [String], kind: DocumentKind?, transform: @escaping @Sendable (ImportProposal) -> Output,
        each: (Output) throws -> Void
    ) rethrows -> [Refusal] {
        var (files, refused) = read(paths)
        progress.report(.importing(fileCount: files.count))
        let groups = reader.groups(files)
        files = []
        for start in stride(from: 0, to: groups.count, by: work.width) {
            let batch = Array(groups[start..<min(start + work.width, groups.count)])
            let outcomes = work.map(batch) { group in
                let outcome = reader.read(group, kind)
                return (outputs: outcome.proposals.map(transform), refused: outcome.refused)
            }
            progress.report(.checking(index: min(start + work.width, groups.count), count: groups.count))
            for outcome in outcomes {
                refused += outcome.refused
                for output in outcome.outputs { try each(output) }
            }
        }
        return inOrder(refused, of: paths)
    }

    private func read(_ paths: [String]) -> (files: [SourceFile], refused: [Refusal]) {
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
        return (files, refused)
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
