/// What came of a correction.
package enum CorrectionOutcome: Hashable, Sendable {
    /// With the dossier's new state.
    case written(DossierVersion)
    /// The value was the same already; nothing was written.
    case unchanged
    case stale(StaleWrite)
    /// There is no such statement, or its entry has gained or lost some since, or a backup was restored.
    case gone
}
