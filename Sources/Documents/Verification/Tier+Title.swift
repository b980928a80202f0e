import Domain

extension Tier {
    /// For people.
    package var title: Localized {
        switch self {
        case .structural: .init(id: "struktural", en: "structural")
        case .mandatory: .init(id: "wajib", en: "mandatory")
        case .advisory: .init(id: "anjuran", en: "advisory")
        }
    }

    /// What it means, in one sentence.
    package var meaning: Localized {
        switch self {
        case .structural:
            .init(
                id: "Dokumen tidak mungkin benar bila aturan ini dilanggar.",
                en: "A document that breaks this rule can't be right.")
        case .mandatory: .init(id: "Diwajibkan oleh peraturan.", en: "A regulation demands it.")
        case .advisory: .init(id: "Praktik yang baik.", en: "Good practice.")
        }
    }
}
