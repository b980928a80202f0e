import Domain

extension Severity {
    /// For people, in the singular.
    package var title: Localized {
        switch self {
        case .error: .init(id: "Kesalahan", en: "Error")
        case .warning: .init(id: "Peringatan", en: "Warning")
        case .advice: .init(id: "Saran", en: "Suggestion")
        }
    }

    /// "kesalahan"; "error" for 1, "errors" for others.
    package func noun(_ count: Int) -> Localized {
        Localized(id: title.id.lowercased(), en: title.en.lowercased() + (count == 1 ? "" : "s"))
    }

    /// "3 kesalahan".
    package func counted(_ count: Int) -> Localized { Localized(both: "\(count) ") + noun(count) }

    /// What the reader does about it.
    package var duty: Localized {
        switch self {
        case .error: .init(id: "harus diperbaiki", en: "must be corrected")
        case .warning: .init(id: "perlu diperiksa", en: "should be checked")
        case .advice: .init(id: "untuk dipertimbangkan", en: "to be considered")
        }
    }
}
