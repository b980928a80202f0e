/// Whose figure a statement is: the document's own, or one it quotes.
package enum StatementBasis: String, Hashable, Sendable, CaseIterable {
    case own
    case strategicPlan = "strategic-plan"
    case draftRKPD = "draft-rkpd"
    case needsAnalysis = "needs-analysis"
    case forward
}
