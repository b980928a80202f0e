/// What a decision about a draft rests on: the dossier it goes into and what was settled.
///
/// Of two equal ones, both are equal; so a form that was made for one is good for the other.
package struct ImportState: Hashable, Sendable {
    /// Nil where the agency has no dossier of the period.
    package let present: TakingOver.Present?
    package let settlementCount: Int
    package let lastSettled: Timestamp?

    package init(_ draft: ImportDraft, present: StoredDossier?) {
        self.init(
            present: present.map { .init(key: $0.key, version: $0.version) },
            settlementCount: draft.settlements.count, lastSettled: draft.settlements.values.map(\.moment).max())
    }

    package init(present: TakingOver.Present?, settlementCount: Int = 0, lastSettled: Timestamp? = nil) {
        self.present = present
        self.settlementCount = settlementCount
        self.lastSettled = lastSettled
    }

    /// As a form sends it.
    package var code: String {
        let dossier = present.map { "\($0.key.dossier).\($0.version.generation).\($0.version.revision)" } ?? "0"
        return "\(dossier).\(settlementCount).\(lastSettled.map { "\($0.milliseconds)" } ?? "0")"
    }
}
