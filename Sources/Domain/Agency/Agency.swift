/// A regional agency (perangkat daerah) as a document names it.
package struct Agency: Hashable, Sendable {
    /// Official name without the region: "Badan Kepegawaian Daerah".
    package var name: String?
    /// The regional government it belongs to: "Kabupaten Gresik".
    package var region: RegionalGovernment?

    package init(name: String? = nil, region: RegionalGovernment? = nil) {
        self.name = name
        self.region = region
    }

    /// With its region, as far as known: "Badan Kepegawaian Daerah Kabupaten Gresik".
    package var title: String { [name, region?.title].compactMap { $0 }.joined(separator: " ") }
}
