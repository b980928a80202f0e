import Documents
import Domain

/// The parts of a document in the order it prints them, each with what was found about it.
package struct PlanOutline: Hashable, Sendable {
    /// One part: a node or a post.
    package struct Line: Hashable, Sendable {
        package let entry: EntryID
        /// The part it hangs below; nil at the top.
        package let parent: EntryID?
        /// "Program", or the post that a row is of; nil for a part of neither.
        package let level: Localized?
        package let title: String
        /// The worst that was found about it or its indicators.
        package let worst: Severity?
    }

    package let document: DocumentID
    package let title: String
    package let lines: [Line]

    /// One outline for each document of the dossier.
    package static func all(of report: CheckReport) -> [PlanOutline] {
        let labels = PartLabels(report.dossier)
        let worst = worst(of: report.findings)
        return report.dossier.documents.map { document in
            PlanOutline(
                document: document.id, title: DocumentSummary.title(of: document),
                lines: lines(of: document, labels: labels, worst: worst))
        }
    }

    private static func lines(
        of document: PlanDocument, labels: PartLabels, worst: [String: Severity]
    ) -> [Line] {
        document.entries.filter { $0.indicatorID == nil }.map { entry in
            let name = [entry.number, entry.name].compactMap { $0 }.joined(separator: " ")
            return Line(
                entry: entry.id, parent: entry.parent, level: labels.label(of: entry),
                title: name.isEmpty ? entry.code ?? "…" : name, worst: worst[entry.id.text])
        }
    }

    /// By the entry a finding's cause stands at.
    package static func worst(of findings: [Finding]) -> [String: Severity] {
        findings.reduce(into: [:]) { worst, finding in
            guard let entry = finding.cause.entry else { return }
            worst[entry] = min(worst[entry] ?? finding.severity, finding.severity)
        }
    }
}
