/// What reading several files gave: one proposal per agency and period, and the files that can't be read.
package struct ImportOutcome: Hashable, Sendable {
    package var proposals: [ImportProposal]
    package var refused: [Refusal]

    package init(proposals: [ImportProposal] = [], refused: [Refusal] = []) {
        self.proposals = proposals
        self.refused = refused
    }
}
