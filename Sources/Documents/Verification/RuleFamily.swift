import Domain

/// The families of rules under their Indonesian titles.
package enum RuleFamily {
    private static let titles: [(family: String, title: String)] = [
        ("target", "Target"),
        ("budget", "Anggaran"),
        ("indicator", "Indikator"),
        ("cascade", "Keselarasan"),
        ("numbering", "Penomoran"),
        ("structure", "Susunan dokumen"),
        ("sequence", "Urutan aksi"),
        ("wording", "Bahasa dan ejaan"),
    ]

    /// The title of a family; its own name where it has none.
    package static func title(_ family: String) -> String {
        titles.first { $0.family == family }?.title ?? family
    }

    /// Values of one family each, families in their usual order, unknown ones last by name.
    package static func grouped<Value>(
        _ values: [Value], by id: (Value) -> RuleID
    ) -> [(family: String, values: [Value])] {
        let groups = Dictionary(grouping: values) { id($0).family }
        return groups.keys.sorted { (order($0), $0) < (order($1), $1) }.map { ($0, groups[$0] ?? []) }
    }

    private static func order(_ family: String) -> Int {
        titles.firstIndex { $0.family == family } ?? titles.count
    }
}
