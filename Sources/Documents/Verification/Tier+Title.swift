import Domain

extension Tier {
    /// For people.
    package var title: String {
        switch self {
        case .structural: "struktural"
        case .mandatory: "wajib"
        case .advisory: "anjuran"
        }
    }

    /// What it means, in one sentence.
    package var meaning: String {
        switch self {
        case .structural: "Dokumen tidak mungkin benar bila aturan ini dilanggar."
        case .mandatory: "Diwajibkan oleh peraturan."
        case .advisory: "Praktik yang baik."
        }
    }
}
