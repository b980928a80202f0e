/// A part of a dossier with its place among its kin.
struct PartRow<Part> {
    /// The name of the part it lies in; empty where it lies in the dossier itself.
    var owner = ""
    /// From 0, in its owner or, for parts with names of their own, in the dossier.
    var rank: Int
    var part: Part

    /// Parts in their order.
    static func ranked(_ parts: some Sequence<Part>, of owner: String = "") -> [PartRow] {
        parts.enumerated().map { PartRow(owner: owner, rank: $0, part: $1) }
    }
}

extension PartRow: Sendable where Part: Sendable {}
