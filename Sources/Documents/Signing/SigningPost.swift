import Domain

/// How the post of who signs is printed: one's own or, on behalf of a superior, the superior's above it. A superior is
/// printed as the source names it; where it names none, the usual one is.
struct SigningPost {
    let signatory: Signatory
    /// The post one stands in for when one signs on behalf, one line each.
    let superior: [String]
    /// Who signs on the superior's behalf and lets others do so in turn (u.b.), one line each.
    private let deputy: [String]
    private let own: [String]

    /// - Parameter superior: nil for the one that is printed, else the head of the agency or, of the head, of the region.
    init(_ signatory: Signatory, of agency: Agency, superior: [String]? = nil) {
        self.signatory = signatory
        let isOfRegion =
            signatory.namesHead(of: agency) || signatory.isAssistant && !agency.headPost.hasPrefix("Sekretaris")
        let region = isOfRegion ? agency.region : nil
        let usual = region.map { [$0.headTitle] } ?? [agency.headPost, agency.region?.title].compactMap { $0 }
        let printed = signatory.superiors.map { Self.lines(of: $0, region: agency.region) }
        self.superior = superior ?? printed.first ?? usual
        let deputy = region == nil ? "Sekretaris" : "Sekretaris Daerah"
        let isInCapitals = self.superior.allSatisfy { $0 == $0.uppercased() }
        self.deputy =
            printed.isEmpty ? [isInCapitals ? deputy.uppercased() : deputy] : printed.dropFirst().flatMap { $0 }
        own = signatory.superiors.contains(signatory.title) ? [] : [signatory.title]
    }

    /// - Parameter own: one's own post as it is printed, one line each; nil for its title in one line. Who signs on
    ///   behalf without naming an own post has none.
    func lines(own: [String]? = nil) -> [String] {
        let own = self.own.isEmpty ? [] : own ?? self.own
        return switch signatory.capacity {
        case .onBehalf: superior + own
        case .furtherOnBehalf: superior + deputy + [Signatory.Capacity.furtherOnBehalf.rawValue] + own
        case .own, .acting, .actingDaily, .interim: own
        }
    }

    /// A post in one line and the region it ends with in the next.
    static func lines(of post: String, region: RegionalGovernment?) -> [String] {
        guard let region = region?.title, post.lowercased().hasSuffix(" " + region.lowercased()) else { return [post] }
        return [String(post.dropLast(region.count)).trimmed, String(post.suffix(region.count))]
    }
}
