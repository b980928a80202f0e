import Domain

/// What stands in a list of contents.
extension Block {
    private static let longestColumnTitle = 20

    /// Whether it begins a list of contents, tables or figures.
    var opensContents: Bool {
        kind == .heading && level == 1 && number == nil && NormalizedName(text).words.first == "daftar"
    }

    /// "halaman" stands above the pages of a list of contents.
    var isColumnTitle: Bool { kind == .paragraph && text.count <= Self.longestColumnTitle }
}
