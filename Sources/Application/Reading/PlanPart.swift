import Documents
import Domain

/// One part of a document: what it states about itself and its indicators, and what was found there.
package struct PlanPart: Sendable {
    /// An indicator with its figures.
    package struct IndicatorLine: Hashable, Sendable {
        package let entry: EntryID
        package let name: String
        package let unit: String?
        package let figures: FigureGrid
    }

    package let entry: Entry
    /// Its code and name, as far as it prints any.
    package let title: String
    /// "Program", or the post that a row is of; nil for a part of neither.
    package let level: Localized?
    package let figures: FigureGrid
    package let indicators: [IndicatorLine]
    package let findings: [Finding]

    /// Nil where the dossier has no such part.
    package init?(_ id: EntryID, of report: CheckReport) {
        let dossier = report.dossier
        let documents = dossier.documents
        guard let document = documents.first(where: { $0.entries.contains { $0.id == id } }),
            let entry = document.entries.first(where: { $0.id == id })
        else { return nil }
        let statements = Dictionary(grouping: document.statements, by: \.entry)
        self.entry = entry
        title = Self.words([entry.code, entry.name])
        level = PartLabels(dossier).label(of: entry)
        figures = FigureGrid(statements[id] ?? [])
        indicators = document.entries.filter { $0.indicatorID != nil && $0.parent == id }.map { indicator in
            IndicatorLine(
                entry: indicator.id,
                name: Self.words([indicator.number, indicator.name]),
                unit: indicator.unit, figures: FigureGrid(statements[indicator.id] ?? []))
        }
        findings = report.findings.filter { $0.cause.entry == id.text }
    }

    private static func words(_ texts: [String?]) -> String {
        let text = texts.compactMap { $0 }.joined(separator: " ")
        return text.isEmpty ? "…" : text
    }
}
