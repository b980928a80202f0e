import Domain

/// What the reports on a check call the parts of a finding: beside a value, or over a column.
package enum CheckField: Hashable, Sendable, CaseIterable {
    case at, calculation, expected, stated, readAs, reason, place, furtherPlaces, part, remedy, basis, note
    case number, severity, finding, rule, family, duty, status
    case agency, documents, owner, followUp, unfinished

    package var title: Localized {
        switch self {
        case .at: .init(id: "Pada", en: "At")
        case .calculation: .init(id: "Hitungan", en: "Calculation")
        case .expected: .init(id: "Seharusnya", en: "Should be")
        case .stated: .init(id: "Tertulis", en: "Printed")
        case .readAs: .init(id: "Dibaca sebagai", en: "Read as")
        case .reason: .init(id: "Sebab", en: "Reason")
        case .place: .init(id: "Letak", en: "Place")
        case .furtherPlaces: .init(id: "Letak lain", en: "Other places")
        case .part: .init(id: "Bagian rencana", en: "Part of the plan")
        case .remedy: .init(id: "Perbaikan", en: "Remedy")
        case .basis: .init(id: "Dasar", en: "Basis")
        case .note: .init(id: "Catatan", en: "Note")
        case .number: .init(both: "No.")
        case .severity: .init(id: "Tingkat", en: "Severity")
        case .finding: .init(id: "Temuan", en: "Finding")
        case .rule: .init(id: "Aturan", en: "Rule")
        case .family: .init(id: "Kelompok", en: "Family")
        case .duty: .init(id: "Kewajiban", en: "Duty")
        case .status: .init(both: "Status")
        case .agency: .init(id: "Perangkat daerah", en: "Agency")
        case .documents: .init(id: "Dokumen", en: "Documents")
        case .owner: .init(id: "Penanggung jawab", en: "Person in charge")
        case .followUp: .init(id: "Tindak lanjut", en: "Follow-up")
        case .unfinished: .init(id: "Belum selesai", en: "Unfinished")
        }
    }

    package func title(in language: Language) -> String { title.text(in: language) }
}
