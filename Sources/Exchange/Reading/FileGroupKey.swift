import Domain

/// Which files belong together: those of one agency, region and fiscal year.
struct FileGroupKey: Hashable {
    private let agency: NormalizedName?
    private let region: RegionalGovernment?
    private let year: Int?
    /// The years of a plan for several, whose title names no single one.
    private let span: ClosedRange<Int>?

    init(_ head: DocumentHead) {
        agency = head.agency.map { NormalizedName($0) }
        region = head.region
        year = head.year
        span = head.year == nil ? head.span : nil
    }

    /// Whether a plan for several years covers the year of another document of the same agency.
    func covers(_ other: FileGroupKey) -> Bool {
        guard let span, let year = other.year else { return false }
        return agency == other.agency && region == other.region && span.contains(year)
    }

    /// Whether the titles say enough to join files; a text that names no agency stays by itself.
    var isKnown: Bool { agency != nil && region != nil }
}
