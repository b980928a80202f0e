/// How far a document had come when it was printed.
package enum DocumentStage: String, Hashable, Sendable, CaseIterable {
    case initialDraft = "initial-draft"
    case draft
    case finalDraft = "final-draft"
    case adopted
    case unknown

    package var title: String {
        switch self {
        case .initialDraft: "rancangan awal"
        case .draft: "rancangan"
        case .finalDraft: "rancangan akhir"
        case .adopted: "ditetapkan"
        case .unknown: "tidak disebut"
        }
    }
}
