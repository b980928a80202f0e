import Documents

/// What formats without a layout of their own take from the typesetter: drawings as pictures, and pages of what
/// registers list.
package struct PrintedParts: Hashable, Sendable {
    /// What is made apart from all others.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case emblems, trees, stages, pages
    }

    /// A drawing of a tree, or a part of it.
    struct TreePicture: Hashable {
        let drawing: TreeDrawing
        let png: [UInt8]
    }

    /// Of each tree of the document, its parts.
    var trees: [[TreePicture]] = []
    /// Of each other drawing, its PNG; the place of one for which nothing is known stays a box to be filled in.
    var stages: [[UInt8]] = []
    /// What could not be made, and why.
    package internal(set) var missing: [Kind: PrintingFault] = [:]
    /// Whether pages were counted without the drawings of trees.
    package var hasEstimatedPages: Bool { missing[.trees] != nil && !pages.isEmpty }
    /// Emblems that aren't PNG, as such.
    var emblems: [Emblem: Emblem] = [:]
    /// Page numbers of the lines of each register, as they stand on the pages: "ii", "2".
    var pages: [Register: [String]] = [:]
    /// The number of the last page.
    var lastPage: String?

    /// Nothing: drawings are written as text, emblems that aren't PNG left out, pages left open.
    package init() {}
}
