import Domain

/// The choices one has when a document is built.
package struct DocumentOptions: Hashable, Sendable {
    package enum Figures: String, Hashable, Sendable, CaseIterable {
        /// What the source says.
        case asStated = "as-stated"
        /// What follows from the register.
        case asComputed = "as-computed"
    }

    /// Whether a document as stated carries the numbers of what was found in the margin of its cells.
    package enum Margin: Hashable, Sendable {
        case clean
        /// As its kind is usually printed: working papers carry them, what is signed doesn't.
        case usual
        case marked
    }

    package var figures: Figures
    /// nil for the document's usual paper.
    package var paper: Paper?
    /// For covers and letterheads; without one their place stays empty.
    package var emblem: Emblem?
    /// Below the agency's name in letterheads, one line each; empty for what the source tells.
    package var address: [String]
    /// The address of the dossier's own agency, one line each, as its administrators gave it; where it is known, sources
    /// aren't asked for one.
    package var registeredAddress: [String]
    package var margin: Margin
    /// Which revision is printed where a document has several: 0 murni, 1… perubahan; nil for the one in force.
    package var revision: Int?
    /// The part of the plan a figure begins at; nil for the whole.
    package var below: EntryID?

    package init(
        figures: Figures = .asStated, paper: Paper? = nil, emblem: Emblem? = nil, address: [String] = [],
        registeredAddress: [String] = [], margin: Margin = .clean, revision: Int? = nil,
        below: EntryID? = nil
    ) {
        self.registeredAddress = registeredAddress
        self.figures = figures
        self.margin = margin
        self.revision = revision
        self.below = below
        self.paper = paper
        self.emblem = emblem
        self.address = address
    }
}
