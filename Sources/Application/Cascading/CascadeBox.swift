import Domain

/// One part or post of a cascade: what it is, what it is measured by, how it stands.
package struct CascadeBox: Hashable, Sendable {
    package let spot: CascadeSpot
    /// Index of the box above; nil for one at the top.
    package let parent: Int?
    /// "Program", "Pengawas"; nil where nothing is known.
    package let label: Localized?
    package let title: String
    /// Indicators with their targets: "Persentase …: 80%".
    package let indicators: [String]
    /// What was found about it and its indicators, by severity.
    package let counts: [Severity: Int]

    /// The worst that was found; nil where nothing was.
    package var worst: Severity? { counts.filter { $0.value > 0 }.keys.min() }
}
