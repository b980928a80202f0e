import Domain

/// Reads files of any supported format into import proposals.
package enum ImportReader {
    /// - Parameter kind: the kind of document, where the user says so; otherwise it is recognised from the headers.
    /// - Returns: one proposal per agency and period; files that can't be read are refused with a reason.
    package static func read(
        _ files: [SourceFile], kind: DocumentKind? = nil, limits: ReadingLimits = .standard
    ) -> ImportOutcome {
        var outcome = ImportOutcome()
        for file in files {
            if DossierFileReader.recognises(file) {
                let read = DossierFileReader.read(file)
                outcome.proposals += read.proposals
                outcome.refused += read.refused
                continue
            }
            do throws(Refusal) {
                outcome.proposals.append(try TableTextReader.read(file, kind: kind, limits: limits))
            } catch {
                outcome.refused.append(error)
            }
        }
        return outcome
    }
}
