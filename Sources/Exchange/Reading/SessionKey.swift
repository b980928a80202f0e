import Domain

/// Which files belong together: those of one agency, region and fiscal year.
struct SessionKey: Hashable {
    private let agency: NormalizedName?
    private let region: RegionalGovernment?
    private let year: Int?

    init(_ head: DocumentHead) {
        agency = head.agency.map { NormalizedName($0) }
        region = head.region
        year = head.year
    }

    /// Whether the titles say enough to join files; a text that names no agency stays by itself.
    var isKnown: Bool { agency != nil && region != nil }
}
