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

    /// The verdict on a part with these findings; advice leaves it in order.
    package init(ofPartWith findings: [Finding]) {
        let verdicts = Set(findings.filter { $0.severity != .advice }.map(Verdict.init))
        let ranked: [Verdict] = [.needsCorrection, .notFound, .manualReview]
        self = ranked.first(where: verdicts.contains) ?? .conforming
    }
}
