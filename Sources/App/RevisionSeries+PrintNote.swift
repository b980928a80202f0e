import Documents
import Domain

extension RevisionSeries {
    /// Which revision is printed, and how to get another.
    var printNote: String {
        let name = printed.first.map { DocumentSummary.title(of: $0) } ?? ""
        let chosen = printed.first.map { Self.words($0) } ?? ""
        let rest = others.map { "\(Self.words($0)): --revision \($0.revision)" }.joined(separator: "; ")
        return "yang dicetak: \(name), \(chosen). Ada juga \(rest)."
    }

    /// "revisi 1 (ditetapkan, Blora, 3 September 2025)".
    private static func words(_ document: PlanDocument) -> String {
        let stage = document.stage == .unknown ? nil : document.stage.title.id
        let details = [stage, document.date].compactMap { $0 }.joined(separator: ", ")
        return "revisi \(document.revision)" + (details.isEmpty ? "" : " (\(details))")
    }
}
