/// What a reader made of one or more files of an agency: a proposal that a person confirms.
package struct ImportProposal: Hashable, Sendable {
    package var dossier: Dossier
    package var doubts: [Doubt]
    package var unread: [UnreadCell]
    package var refused: [Refusal]

    package init(dossier: Dossier, doubts: [Doubt] = [], unread: [UnreadCell] = [], refused: [Refusal] = []) {
        self.dossier = dossier
        self.doubts = doubts
        self.unread = unread
        self.refused = refused
    }
}
