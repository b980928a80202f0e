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
        var groups: [[SourceFile]] = []
        var known: [SessionKey: Int] = [:]
        for file in files {
            let key = DossierFileReader.recognises(file) ? nil : TableText.key(of: file, limits: limits)
            if let key, let index = known[key] {
                groups[index].append(file)
            } else {
                if let key { known[key] = groups.count }
                groups.append([file])
            }
        }
        return groups
    }

    private static func read(group: [SourceFile], kind: DocumentKind?, limits: ReadingLimits) -> ImportOutcome {
        if let file = group.first, DossierFileReader.recognises(file) { return DossierFileReader.read(file) }
        var session: ReadingSession?
        var refused: [Refusal] = []
        for file in group {
            do throws(Refusal) {
                let text = try TableText(file, limits: limits)
                var current = session ?? ReadingSession(text.head)
                try TableTextReader.read(text, kind: kind, into: &current)
                session = current
            } catch {
                refused.append(error)
            }
        }
        return ImportOutcome(proposals: session.map { [$0.proposal] } ?? [], refused: refused)
    }
}
