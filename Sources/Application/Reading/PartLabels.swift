import Documents
import Domain

/// What kind of part each is, for people.
struct PartLabels {
    private let levels: [NodeID: PlanLevel]
    private let posts: [PositionID: String]

    init(_ dossier: Dossier) {
        levels = Dictionary(dossier.nodes.map { ($0.id, $0.level) }) { first, _ in first }
        posts = Dictionary(dossier.positions.map { ($0.id, $0.title) }) { first, _ in first }
    }

    /// "Program"; of a row of a post the title of that post; nil for a part of neither.
    func label(of entry: Entry) -> Localized? {
        switch entry.subject {
        case .node(let id): levels[id]?.name
        case .position(let id): posts[id].map { Localized(both: $0) }
        case .agency, .indicator: nil
        }
    }
}
