import Domain

/// A printed table of a work plan, joined over its pages.
struct WorkPlanTable: Sendable {
    /// Body rows under one copy of the header.
    struct Page: Sendable {
        var rows: [GridRow]
        /// Cell index of each column on this page.
        var positions: [Int]
        /// Number of cells of its widest row.
        var width: Int
        /// Whether the header was printed again above it or the text was broken before it.
        var isBroken: Bool
    }

    let id: TableID
    /// All lines of the caption.
    let caption: String?
    let header: WorkPlanHeader
    let form: WorkPlanForm
    var pages: [Page]
    let place: SourcePlace?
}
