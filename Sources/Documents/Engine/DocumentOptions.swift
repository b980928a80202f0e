/// The choices one has when a document is built.
package struct DocumentOptions: Hashable, Sendable {
    package enum Figures: String, Hashable, Sendable, CaseIterable {
        /// What the source says.
        case asStated = "as-stated"
        /// What follows from the register.
        case asComputed = "as-computed"
    }

    package var figures: Figures

    package init(figures: Figures = .asStated) {
        self.figures = figures
    }
}
