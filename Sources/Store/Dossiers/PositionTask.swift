/// A duty or function of a post.
struct PositionTask: Hashable, Sendable {
    enum Kind: String {
        case duty, function
    }

    let kind: Kind
    let text: String
}
