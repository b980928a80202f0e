import Domain

/// Where a sentence stands: what its document prints in tables, the activity the text speaks of, the years at hand.
struct ClaimContext {
    let document: DocumentID
    /// The planned year.
    let year: Int?
    let nodes: NodeFinding
    /// The activity that the list above the sentence names.
    var subject: WrittenNode?
    /// The year that the text named last.
    var namedYear: Int?

    /// The year a figure in a sentence is about: the one named before it, or the one the text speaks of.
    func year(at index: Int, in sentence: SentenceWords) -> StatedPeriod? {
        let named = (0..<index).last { sentence.words[$0] == "tahun" && sentence.year(at: $0 + 1) != nil }
        return (named.flatMap { sentence.year(at: $0 + 1) } ?? namedYear).map { .year($0) }
    }

    /// Whether the sentence is about what was reached, and not what is planned.
    var isEvaluation: Bool {
        guard let namedYear, let year else { return false }
        return namedYear < year
    }
}
