extension Entry {
    private static let totals: Set<String> = ["jumlah", "total", "grand"]

    /// Whether its name is that of a row which only adds up others: "JUMLAH", "Grand Total".
    package var isNamedAsTotal: Bool {
        name.flatMap { NormalizedName($0).words.first }.map(Self.totals.contains) ?? false
    }
}
