import Domain

/// Reads files of any supported format into import proposals.
package enum ImportReader {
    /// - Parameter kind: the kind of document, where the user says so; otherwise it is recognised from the headers.
    /// - Returns: one proposal per agency and period; files that can't be read are refused with a reason.
    package static func read(
        _ files: [SourceFile], kind: DocumentKind? = nil, limits: ReadingLimits = .standard
    ) -> ImportOutcome {
        var outcome = ImportOutcome()
        for group in groups(files, limits: limits) {
            let read = read(group: group, kind: kind, limits: limits)
            outcome.proposals += read.proposals
            outcome.refused += read.refused
        }
        return outcome
    }

    /// Files of one agency and fiscal year together, in the order of the first of each; they can be read side by side.
    package static func groups(_ files: [SourceFile], limits: ReadingLimits = .standard) -> [[SourceFile]] {
        var groups: [(key: FileGroupKey?, files: [SourceFile])] = []
        var known: [FileGroupKey: Int] = [:]
        for file in files {
            let key = DossierFileReader.recognises(file) ? nil : ScannedDocument.key(of: file, limits: limits)
            if let key, let index = known[key] {
                groups[index].files.append(file)
            } else {
                if let key { known[key] = groups.count }
                groups.append((key, [file]))
            }
        }
        return joined(groups)
    }

    /// A plan for several years joins the first year of its agency that it covers.
    private static func joined(_ groups: [(key: FileGroupKey?, files: [SourceFile])]) -> [[SourceFile]] {
        var files = groups.map(\.files)
        for (index, group) in groups.enumerated() {
            guard let key = group.key,
                let host = groups.firstIndex(where: { $0.key.map(key.covers) ?? false })
            else { continue }
            files[host] += group.files
            files[index] = []
        }
        return files.filter { !$0.isEmpty }
    }

    /// The filled cells of a workbook's sheets, read and nothing made of them; for measuring.
    package static func cellCount(of file: SourceFile, limits: ReadingLimits = .standard) -> Int {
        (try? OfficeFile.cellCount(of: file, limits: limits)) ?? 0
    }

    /// The filled cells of a file's tables, before anything is made of them; for measuring the readers of formats.
    package static func tableCellCount(of file: SourceFile, limits: ReadingLimits = .standard) -> Int {
        let documents = try? ScannedDocument.documents(of: file, limits: limits)
        return (documents ?? []).reduce(0) { count, document in
            document.elements.reduce(count) { sum, element in
                guard case .grid(let grid) = element else { return sum }
                return grid.rows.reduce(sum) { $0 + $1.cells.count { !$0.isEmpty } }
            }
        }
    }

    private static func read(group: [SourceFile], kind: DocumentKind?, limits: ReadingLimits) -> ImportOutcome {
        if let file = group.first, DossierFileReader.recognises(file) { return DossierFileReader.read(file) }
        var session: ReadingSession?
        var refused: [Refusal] = []
        for file in group {
            do throws(Refusal) {
                try read(file, kind: kind, limits: limits, into: &session)
            } catch {
                refused.append(error)
            }
        }
        return ImportOutcome(proposals: session.map { [$0.proposal] } ?? [], refused: refused)
    }

    /// Adds the documents of a file; one that can't be read beside others that can has its cells listed.
    private static func read(
        _ file: SourceFile, kind: DocumentKind?, limits: ReadingLimits, into session: inout ReadingSession?
    ) throws(Refusal) {
        let documents = try ScannedDocument.documents(of: file, limits: limits)
        var refusals: [Refusal] = []
        var unread: [UnreadCell] = []
        for document in documents {
            do throws(Refusal) {
                var current = session ?? ReadingSession(document.head)
                current.doubts += document.doubts
                current.unread += document.unread
                try DocumentReader.read(document, kind: kind, into: &current)
                if !document.formulas.isEmpty { current.builder.edit { $0.formulas += document.formulas } }
                session = current
            } catch {
                refusals.append(error)
                unread += document.unreadCells(why: error.reason) + document.unread
            }
        }
        if refusals.count == documents.count, let first = refusals.first { throw first }
        session?.unread += unread
    }
}
