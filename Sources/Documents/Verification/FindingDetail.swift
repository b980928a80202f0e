import Domain

/// One line of what a reader is told of a finding below its sentence.
package struct FindingDetail: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
        case text(String)
        /// Where it is in the sources, and what is printed there.
        case places([Place])
    }

    package let field: CheckField
    package let content: Content
}
