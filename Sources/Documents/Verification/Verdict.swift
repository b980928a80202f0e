import Domain

/// The status a verifier gives to a part of a document or to one finding.
package enum Verdict: Hashable, Sendable, CaseIterable {
    case conforming
    case needsCorrection
    case notFound
    case manualReview
    case notApplicable

    /// As notes and reports print it.
    package var title: Localized {
        switch self {
        case .conforming: .init(id: "sesuai", en: "in order")
        case .needsCorrection: .init(id: "perlu perbaikan", en: "needs correction")
        case .notFound: .init(id: "tidak ditemukan", en: "not found")
        case .manualReview: .init(id: "perlu reviu manual", en: "needs manual review")
        case .notApplicable: .init(id: "tidak berlaku", en: "does not apply")
        }
    }

    /// An error is to be corrected, or is a thing not found where nothing stands at its place; all else is for a
    /// person to judge.
    package init(_ finding: Finding) {
        guard finding.severity == .error else {
            self = .manualReview
            return
        }
        let quote = finding.places.first?.quote ?? ""
        self = MissingMarks.isMissing(quote) ? .notFound : .needsCorrection
    }

    /// The verdict on a part or a rule with these findings: something to correct or not found in it makes it one to be
    /// corrected; advice leaves it in order.
    package init(ofPartWith findings: [Finding]) {
        let verdicts = Set(findings.filter { $0.severity != .advice }.map(Verdict.init))
        if !verdicts.isDisjoint(with: [.needsCorrection, .notFound]) {
            self = .needsCorrection
        } else {
            self = verdicts.isEmpty ? .conforming : .manualReview
        }
    }

    /// The same as notes print it below their tables.
    static let ofPart = """
        Status bagian dan aturan mengikuti temuannya: perlu perbaikan bila ada temuan yang perlu perbaikan atau yang \
        tidak ditemukan; perlu reviu manual bila hanya ada temuan yang perlu reviu manual atau bacaan yang perlu \
        dipastikan; selain itu sesuai. Saran tidak mengubah status.
        """
}
