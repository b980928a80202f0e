import Domain

/// The families of rules under their titles.
package enum RuleFamily {
    private static let titles: [(family: String, title: Localized)] = [
        ("target", .init(id: "Target", en: "Targets")),
        ("budget", .init(id: "Anggaran", en: "Budget")),
        ("indicator", .init(id: "Indikator", en: "Indicators")),
        ("cascade", .init(id: "Keselarasan", en: "Cascade")),
        ("numbering", .init(id: "Penomoran", en: "Numbering")),
        ("structure", .init(id: "Susunan dokumen", en: "Structure of the document")),
        ("sequence", .init(id: "Urutan aksi", en: "Order of steps")),
        ("wording", .init(id: "Bahasa dan ejaan", en: "Language and spelling")),
        ("formula", .init(id: "Rumusan", en: "Formulas")),
        ("computed", .init(id: "Angka hitungan", en: "Computed figures")),
        ("totals", .init(id: "Jumlah dan rekapitulasi", en: "Totals and recapitulations")),
        ("completeness", .init(id: "Kelengkapan", en: "Completeness")),
        ("agreement", .init(id: "Kesesuaian antardokumen", en: "Agreement between documents")),
        ("workbook", .init(id: "Rumus lembar kerja", en: "Worksheet formulas")),
        ("legal", .init(id: "Dasar hukum", en: "Legal basis")),
    ]

    /// The title of a family; its own name where it has none.
    package static func title(_ family: String) -> Localized {
        titles.first { $0.family == family }?.title ?? .init(both: family)
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
