import Domain

/// Which part of a cascade is looked at, and how deep.
package struct CascadeFocus: Hashable, Sendable {
    /// How many levels are shown below the first one.
    package static let steps = 1...7
    package static let usualSteps = 2

    /// The document whose tree it is; nil for the first that has one.
    package let document: DocumentID?
    /// What stands at the top; nil for the agency.
    package let top: CascadeSpot?
    package let steps: Int

    /// - Parameter steps: brought between one and seven.
    package init(document: DocumentID? = nil, top: CascadeSpot? = nil, steps: Int = usualSteps) {
        self.document = document
        self.top = top
        self.steps = min(max(steps, Self.steps.lowerBound), Self.steps.upperBound)
    }

    /// The same depth below another part; nil for the agency.
    package func looking(at top: CascadeSpot?) -> CascadeFocus {
        CascadeFocus(document: document, top: top, steps: steps)
    }

    /// The same part with more levels below it, or fewer.
    package func showing(_ steps: Int) -> CascadeFocus {
        CascadeFocus(document: document, top: top, steps: steps)
    }
}
