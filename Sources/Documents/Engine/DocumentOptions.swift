/// The choices one has when a document is built.
package struct DocumentOptions: Hashable, Sendable {
    package enum Figures: String, Hashable, Sendable, CaseIterable {
        /// What the source says.
        case asStated = "as-stated"
        /// What follows from the register.
        case asComputed = "as-computed"
    }

    package var figures: Figures
    package var paper: Paper
    /// For covers and letterheads; without one their place stays empty.
    package var emblem: Emblem?

    package init(figures: Figures = .asStated, paper: Paper = .a4, emblem: Emblem? = nil) {
        self.figures = figures
        self.paper = paper
        self.emblem = emblem
    }
}
