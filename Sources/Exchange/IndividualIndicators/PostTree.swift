import Domain

/// Proposes who is whose superior from the titles of posts and the order they are printed in.
struct PostTree {
    /// A post as its sheet prints it.
    struct Post {
        var id: PositionID
        var title: String
        /// The superior the sheet itself names.
        var superior: String?
        /// The unit the sheet says it belongs to.
        var unit: String?
        var place: SourcePlace?
    }

    private(set) var parents: [PositionID: PositionID] = [:]
    private(set) var doubts: [Doubt] = []
    private var last: [PostTitle.Rank: Post] = [:]
    private var secretary: Post?
    private let heads: [Post]
    private var units: [NormalizedName: Post] = [:]

    init(_ posts: [Post]) {
        heads = posts.filter { PostTitle($0.title).rank == .head }
        var named: [NormalizedName: Post] = [:]
        for post in posts {
            let title = NormalizedName(post.title)
            named[title] = named[title] ?? post
            guard title.words.first == "kepala" else { continue }
            let unit = NormalizedName(title.words.dropFirst().joined(separator: " "))
            units[unit] = units[unit] ?? post
        }
        for post in posts { place(post, named: named) }
    }

    /// The post that leads the unit a staff member's sheet names.
    private func leader(of post: Post, rank: PostTitle.Rank) -> Post? {
        guard rank == .staff, let unit = post.unit, let leader = units[NormalizedName(unit)] else { return nil }
        return leader.id == post.id ? nil : leader
    }

    private mutating func place(_ post: Post, named: [NormalizedName: Post]) {
        let title = PostTitle(post.title)
        let stated = post.superior.flatMap { named[NormalizedName($0)] }
        if let stated, stated.id != post.id {
            parents[post.id] = stated.id
        } else if let guess = leader(of: post, rank: title.rank) ?? superior(of: title) {
            parents[post.id] = guess.id
            if title.rank > .division || heads.count > 1 { note(post, under: guess) }
        }
        for rank in [PostTitle.Rank.head, .division, .subdivision] where rank > title.rank { last[rank] = nil }
        last[title.rank] = post
        if title.isSecretariat, title.rank == .division { secretary = post }
    }

    private func superior(of title: PostTitle) -> Post? {
        switch title.rank {
        case .head: nil
        case .division: last[.head] ?? heads.first
        case .subdivision:
            title.isSecretariat && last[.division] == nil ? secretary ?? last[.head] : last[.division] ?? last[.head]
        case .staff: last[.subdivision] ?? last[.division] ?? last[.head]
        }
    }

    private mutating func note(_ post: Post, under superior: Post) {
        guard let place = post.place else { return }
        doubts.append(
            Doubt(
                kind: .hierarchy, place: place, raw: post.title, read: superior.title,
                why: Reason(.inferredSuperior)))
    }
}
