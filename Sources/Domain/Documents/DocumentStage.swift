/// How far a document had come when it was printed.
package enum DocumentStage: String, Hashable, Sendable, CaseIterable {
    case initialDraft = "initial-draft"
    case draft
    case finalDraft = "final-draft"
    case adopted
    case unknown

    package var title: Localized {
        switch self {
        case .initialDraft: .init(id: "rancangan awal", en: "first draft")
        case .draft: .init(id: "rancangan", en: "draft")
        case .finalDraft: .init(id: "rancangan akhir", en: "final draft")
        case .adopted: .init(id: "ditetapkan", en: "adopted")
        case .unknown: .init(id: "tidak disebut", en: "not stated")
        }
    }
}
