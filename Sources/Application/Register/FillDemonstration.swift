import Domain

/// Fills a register with example agencies; one that is there already stays as it is.
package struct FillDemonstration: Sendable {
    package enum Failure: Error, Hashable, Sendable {
        /// The register holds agencies of its own, by name: examples don't belong among them.
        case inUse([String])
        case store(StoreFault)
    }

    /// The agencies by name.
    package struct Result: Hashable, Sendable {
        package var added: [String] = []
        package var present: [String] = []
        /// How many examples name no agency and so belong to none.
        package var nameless = 0
        package var refused: [Refusal] = []
    }

    private let importing: ImportDocuments
    private let register: RegisterPort

    package init(importing: ImportDocuments, register: RegisterPort) {
        self.importing = importing
        self.register = register
    }

    /// - Parameter paths: dossier files of the examples.
    package func run(_ paths: [String], by authorship: Authorship) async throws(Failure) -> Result {
        let outcome = importing.run(paths)
        do {
            let examples = Set(outcome.proposals.map { NormalizedName($0.dossier.agency.title) })
            let others = try await register.agencies().map(\.title).filter {
                !examples.contains(NormalizedName($0))
            }
            guard others.isEmpty else { throw Failure.inUse(others) }
            var result = Result(refused: outcome.refused)
            for proposal in outcome.proposals {
                switch try await register.add(proposal, authorship) {
                case .added: result.added.append(proposal.dossier.agency.title)
                case .present: result.present.append(proposal.dossier.agency.title)
                case .nameless: result.nameless += 1
                }
            }
            return result
        } catch let fault as StoreFault {
            throw .store(fault)
        } catch let failure as Failure {
            throw failure
        } catch {
            throw .store(.interrupted)
        }
    }
}
