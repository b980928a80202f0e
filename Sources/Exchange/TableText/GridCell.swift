import Domain

/// A cell of a source table: its text without markup, and where it stands.
struct GridCell: Hashable, Sendable {
    var text: String
    var place: SourcePlace

    /// Nothing stands in it; a dash is something.
    var isEmpty: Bool { text.isEmpty }
}
