import Application
import Documents
import Domain
import Markup

extension FindingsPage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        let language = context.language
        filters(&w, language)
        let groups = FindingGroup.groups(of: report, in: language).filter { severity == nil || $0.severity == severity }
        if groups.isEmpty {
            w.element("p", .class("clean"), text: CheckLabel.noFindingsByRules.text(in: language))
        }
        for (severity, members) in groups {
            w.element("h2") { w in
                let words = [severity.title, severity.duty].joined(separator: ", ")
                w.text(words.text(in: language))
            }
            for group in members {
                if !group.nodes.isEmpty { w.element("h3", .class("where"), text: group.title) }
                for member in group.members { write(member, &w, language) }
            }
        }
    }

    private func write(_ member: FindingGroup.Member, _ w: inout MarkupWriter, _ language: Language) {
        let at = [member.trail.indicator, member.trail.field].compactMap { $0 }.joined(separator: ", ")
        FindingCard(
            finding: member.finding, heading: "\(member.number). ", at: at,
            link: member.finding.cause.entry.map { .plan(key, part: EntryID($0)) }, language: language
        ).write(&w)
    }

    private func filters(_ w: inout MarkupWriter, _ language: Language) {
        w.element("p", .class("counts")) { w in
            let all = Localized(id: "semua", en: "all")
            w.element(
                "a", .class("badge all"), .text("href", Route.findings(key, nil).address),
                .when(severity == nil, .fixed("aria-current", "true")),
                text: "\(report.findings.count) \(all.text(in: language))")
            for choice in Severity.allCases {
                let count = report.count(choice)
                w.element(
                    "a", SeverityMark.badge(choice, isQuiet: count == 0),
                    .text("href", Route.findings(key, choice).address),
                    .when(choice == severity, .fixed("aria-current", "true")),
                    text: choice.counted(count).text(in: language))
            }
        }
        w.raw("\n")
    }
}
