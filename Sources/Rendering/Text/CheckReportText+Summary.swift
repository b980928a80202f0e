import Documents
import Domain

extension CheckReportText {
    /// One line for each broken rule, the most frequent first, and the first place as its example.
    func summary(of report: CheckReport, to page: inout TextPage) {
        let titles = Dictionary(report.duties.map { ($0.id, $0.title) }) { first, _ in first }
        for severity in Severity.allCases where report.count(severity) > 0 {
            heading(of: severity, count: report.count(severity), to: &page)
            for findings in byRule(report.findings.filter { $0.severity == severity }) {
                let count = String(findings.count)
                let label = [Glyph](String(repeating: " ", count: max(0, 4 - count.count)) + count + " × ")
                let rule = [Glyph](" [\(findings[0].rule)]", .subdued)
                page.paragraph(
                    [Glyph]((titles[findings[0].rule] ?? findings[0].message).text(in: language), Ink(severity)) + rule,
                    label: label)
                example(findings[0], to: &page)
            }
        }
        if report.findings.isEmpty { nothingFound(to: &page) }
        page.blank()
        page.paragraph([Glyph](readingCounts(of: report), .subdued))
    }

    /// Findings of one rule together; rules with more findings first, among equals the one found first.
    private func byRule(_ findings: [Finding]) -> [[Finding]] {
        let groups = Dictionary(grouping: findings.enumerated(), by: \.element.rule).values
        return groups.sorted { left, right in
            left.count == right.count ? left[0].offset < right[0].offset : left.count > right.count
        }.map { $0.map(\.element) }
    }

    private func example(_ finding: Finding, to page: inout TextPage) {
        let place = finding.places.first?.source?.title.text(in: language)
        let what = (finding.arithmetic ?? finding.message).text(in: language)
        let text = [place, what].compactMap { $0 }.joined(separator: ": ").squeezed
        let room = page.width - 7
        let glyphs = [Glyph](text)
        let shown = glyphs.width <= room ? glyphs : Array(glyphs.prefix(room - 1)) + [Glyph("…")]
        page.paragraph(shown.map { Glyph($0.character, .subdued) }, indent: 7)
    }

    private func readingCounts(of report: CheckReport) -> String {
        [
            CheckCount.uncertain.text(report.doubts.count, in: language),
            CheckCount.unused.text(report.unread.count, in: language),
        ].joined(separator: ", ")
    }
}
