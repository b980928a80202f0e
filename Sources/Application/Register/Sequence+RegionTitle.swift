import Domain

extension Sequence where Element == RegisteredAgency {
    /// What the region of agencies is called; nil where none of them tells.
    package var regionTitle: String? { lazy.compactMap(\.agency.region?.title).first { _ in true } }
}
