import Domain

extension AuditBreach {
    /// What is wrong with the chain.
    package var message: Localized {
        switch self {
        case .missing(let numbers):
            numbers.lowerBound == numbers.upperBound
                ? .init(id: "catatan \(numbers.lowerBound) tidak ada", en: "entry \(numbers.lowerBound) is missing")
                : .init(
                    id: "catatan \(numbers.lowerBound) sampai \(numbers.upperBound) tidak ada",
                    en: "entries \(numbers.lowerBound) to \(numbers.upperBound) are missing")
        case .unlinked(let sequence):
            .init(
                id: "catatan \(sequence) tidak menyambung catatan sebelumnya",
                en: "entry \(sequence) doesn't follow the one before it")
        case .altered(let sequence):
            .init(id: "catatan \(sequence) telah diubah", en: "entry \(sequence) was altered")
        case .ending(let expected, let found):
            .init(
                id: "rangkaian berakhir pada catatan \(found), seharusnya \(expected)",
                en: "the chain ends with entry \(found) instead of \(expected)")
        case .unlogged(let dossier, let revision):
            .init(
                id: "revisi \(revision) dossier \(dossier) tidak tercatat",
                en: "revision \(revision) of dossier \(dossier) was never noted")
        }
    }
}
