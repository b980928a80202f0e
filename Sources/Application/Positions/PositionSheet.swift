import Documents
import Domain

/// The sheet of one post: what it is for, what it is measured by, whom it supports and who supports it.
package struct PositionSheet: Sendable {
    /// What the post is to reach, with its indicators.
    package struct Result: Sendable {
        package let entry: EntryID
        package let name: String
        package let indicators: [IndicatorLine]
    }

    package struct IndicatorLine: Sendable {
        package let entry: EntryID
        package let name: String
        package let unit: String?
        package let isKey: Bool
        package let targets: FigureGrid
        /// How it is computed and where its figures come from, as printed; nil where nothing is said.
        package let formula: String?
        package let source: String?
        package let supports: [IndicatorSupport]
        package let supportedBy: [IndicatorSupport]
    }

    package let position: Position
    package let superior: Position?
    package let subordinates: [Position]
    package let results: [Result]
    package let findings: [Finding]
    /// Of the document that has the sheet.
    package let year: Int?

    /// Nil where the dossier has no such post.
    package init?(_ id: PositionID, of report: CheckReport) {
        let dossier = report.dossier
        guard let position = dossier.positions.first(where: { $0.id == id }) else { return nil }
        self.position = position
        superior = position.parent.flatMap { parent in dossier.positions.first { $0.id == parent } }
        subordinates = dossier.positions.filter { $0.parent == id && $0.id != id }
        let supports = IndicatorSupports(dossier)
        let indicators = Dictionary(dossier.indicators.map { ($0.id, $0) }) { first, _ in first }
        let documents = dossier.documents.filter { document in
            document.entries.contains { $0.subject == .position(id) }
        }
        results = documents.flatMap { Self.results(of: id, in: $0, indicators, supports) }
        year = documents.lazy.compactMap(\.year).first
        let own = DossierPath.position(id).text
        findings = report.findings.filter { $0.cause.text == own || $0.cause.text.hasPrefix(own + "/") }
    }

    private static func results(
        of position: PositionID, in document: PlanDocument, _ indicators: [IndicatorID: Indicator],
        _ supports: IndicatorSupports
    ) -> [Result] {
        let statements = Dictionary(grouping: document.statements, by: \.entry)
        let below = Dictionary(grouping: document.entries.filter { $0.indicatorID != nil }, by: \.parent)
        return document.entries.filter { $0.subject == .position(position) }.map { row in
            let lines = (below[row.id] ?? []).map { entry in
                line(
                    entry, statements[entry.id] ?? [], entry.indicatorID.flatMap { indicators[$0] },
                    entry.indicatorID.map { (supports.above($0), supports.below($0)) } ?? ([], []))
            }
            return Result(
                entry: row.id, name: [row.number, row.name].compactMap { $0 }.joined(separator: " "), indicators: lines)
        }
    }

    private static func line(
        _ entry: Entry, _ statements: [Statement], _ indicator: Indicator?,
        _ supports: (above: [IndicatorSupport], below: [IndicatorSupport])
    ) -> IndicatorLine {
        let text = { (role: StatementRole) in
            statements.first { $0.role == role && !$0.value.raw.trimmed.isEmpty }?.value.raw
        }
        return IndicatorLine(
            entry: entry.id, name: [entry.number, entry.name].compactMap { $0 }.joined(separator: " "),
            unit: entry.unit, isKey: indicator?.isKey ?? false,
            targets: FigureGrid(statements.filter { $0.role == .target }),
            formula: text(.formula) ?? indicator?.formula?.raw, source: text(.dataSource) ?? indicator?.dataSource,
            supports: supports.above, supportedBy: supports.below)
    }
}
