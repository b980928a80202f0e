import Domain

/// Reads files of any supported format into import proposals.
package enum ImportReader {
    /// - Parameter kind: the kind of document, where the user says so; otherwise it is recognised from the headers.
    /// - Returns: one proposal per agency and period; files that can't be read are refused with a reason.
    package static func read(
        _ files: [SourceFile], kind: DocumentKind? = nil, limits: ReadingLimits = .standard
    ) -> ImportOutcome {
        var sessions: [(key: SessionKey, session: ReadingSession)] = []
        var outcome = ImportOutcome()
        for file in files {
            if DossierFileReader.recognises(file) {
                let read = DossierFileReader.read(file)
                outcome.proposals += read.proposals
                outcome.refused += read.refused
                continue
            }
            do throws(Refusal) {
                let text = try TableText(file, limits: limits)
                let key = SessionKey(text.head)
                if let index = sessions.firstIndex(where: { $0.key == key && key.isKnown }) {
                    try TableTextReader.read(text, kind: kind, into: &sessions[index].session)
                } else {
                    var session = ReadingSession(text.head)
                    try TableTextReader.read(text, kind: kind, into: &session)
                    sessions.append((key, session))
                }
            } catch {
                outcome.refused.append(error)
            }
        }
        outcome.proposals += sessions.map(\.session.proposal)
        return outcome
    }
}
