import Domain

/// A table with one meaning of its columns, joined over its pages: what stands between two different headers.
struct PlanSection: Sendable {
    /// A stretch of body rows between two gaps of the source.
    struct Page: Sendable {
        var rows: [GridRow]
        /// Index of the header copy printed above it; nil where it goes on without one.
        var copy: Int?
    }

    struct Copy: Sendable {
        var group: HeaderGroup
        var plan: ColumnPlan
    }

    var copies: [Copy]
    var pages: [Page]
    /// Prose lines directly above, as its caption.
    var caption: String?
    /// Whether it belongs to the same printed table as the section before it.
    var continuesTable: Bool
}
