import Application
import Documents
import Domain
import Markup

extension FindingsPage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        counts(&w, context)
        FindingFilterForm(page: self).write(&w, in: context)
        note(&w, context.language)
        if let complaint, noted.finding(complaint.mark) == nil { w.complaint(complaint.text, in: context) }
        let shown = shown(to: context)
        if shown.isEmpty { empty(&w, context.language) }
        list(of: noted.open, shown, &w, context)
        dismissed(shown, &w, context)
    }

    /// The marks of the findings that the filter leaves.
    private func shown(to context: PageContext) -> Set<FindingMark> {
        let names = PlaceNames(noted.checked.report.dossier, in: context.language)
        let kept = noted.findings.filter { finding in
            let trail = names.trail(of: finding.finding.cause)
            let words =
                [finding.finding.message.text(in: context.language), finding.finding.rule.text, trail.indicator ?? ""]
                + trail.nodes + finding.finding.places.map(\.quote)
            return filter.shows(finding, words: words.joined(separator: " "), to: context.viewer?.account.id)
        }
        return Set(kept.map(\.subject.mark))
    }

    private func list(
        of findings: [NotedFinding], _ shown: Set<FindingMark>, _ w: inout MarkupWriter, _ context: PageContext
    ) {
        let language = context.language
        var report = noted.checked.report
        report.findings = findings.map(\.finding)
        var rest = Severity.allCases.flatMap { severity in findings.filter { $0.finding.severity == severity } }[...]
        for (severity, groups) in FindingGroup.groups(of: report, in: language) {
            var hasTitle = false
            for group in groups {
                let members = group.members.compactMap { member in
                    rest.popFirst().flatMap { shown.contains($0.subject.mark) ? (member, $0) : nil }
                }
                guard !members.isEmpty else { continue }
                if !hasTitle {
                    hasTitle = true
                    let words = [severity.title, severity.duty].joined(separator: ", ")
                    w.element("h2", text: words.text(in: language))
                }
                if !group.nodes.isEmpty { w.element("h3", .class("where"), text: group.title) }
                for (member, finding) in members { write(member, finding, &w, context) }
            }
        }
    }

    private func dismissed(_ shown: Set<FindingMark>, _ w: inout MarkupWriter, _ context: PageContext) {
        let members = noted.dismissed.filter { shown.contains($0.subject.mark) }
        guard !members.isEmpty else { return }
        let title = Localized(id: "Disisihkan dengan alasan", en: "Dismissed with a reason")
        w.element("h2", .id("disisihkan"), text: title.text(in: context.language))
        let names = PlaceNames(noted.checked.report.dossier, in: context.language)
        for member in members { card(member, heading: nil, names.trail(of: member.finding.cause), &w, context) }
    }

    private func write(
        _ member: FindingGroup.Member, _ finding: NotedFinding, _ w: inout MarkupWriter, _ context: PageContext
    ) {
        card(finding, heading: "\(member.number). ", member.trail, &w, context)
    }

    private func card(
        _ finding: NotedFinding, heading: String?, _ trail: PlaceNames.Trail, _ w: inout MarkupWriter,
        _ context: PageContext
    ) {
        let nodes = heading == nil ? Array(trail.nodes.suffix(1)) : []
        let at = (nodes + [trail.indicator, trail.field].compactMap { $0 }).joined(separator: ", ")
        let own = complaint?.mark == finding.subject.mark ? complaint?.text : nil
        let notes = FindingNotesView(
            finding: finding, key: key, filter: filter, assignable: assignable, complaint: own)
        FindingCard(
            finding: finding.finding, heading: heading, at: at,
            link: FindingLink.address(of: finding.finding.cause, in: key), language: context.language,
            anchor: FindingLink.anchor(finding.subject.mark), isQuiet: finding.standing.isDismissed
        ).write(&w) { w in notes.write(&w, in: context) }
    }

    private func counts(_ w: inout MarkupWriter, _ context: PageContext) {
        let language = context.language
        w.element("p", .class("counts")) { w in
            let all = Localized(id: "terbuka", en: "open")
            w.element(
                "a", .class("badge all"), .text("href", Route.findings(key, filter.of(nil)).address),
                .when(filter.severity == nil && filter.state != .dismissed, .fixed("aria-current", "true")),
                text: "\(noted.open.count) \(all.text(in: language))")
            for choice in Severity.allCases {
                let count = noted.count(choice)
                w.element(
                    "a", SeverityMark.badge(choice, isQuiet: count == 0),
                    .text("href", Route.findings(key, filter.of(choice)).address),
                    .when(choice == filter.severity, .fixed("aria-current", "true")),
                    text: choice.counted(count).text(in: language))
            }
            let dismissed = FindingFilter(state: .dismissed)
            w.element(
                "a", .class("badge quiet"), .text("href", Route.findings(key, dismissed).address),
                .when(filter.state == .dismissed, .fixed("aria-current", "true"))
            ) { w in
                w.text("\(noted.dismissed.count) ")
                w.text(Localized(id: "disisihkan", en: "dismissed").text(in: language))
            }
        }
        w.raw("\n")
    }

    private func note(_ w: inout MarkupWriter, _ language: Language) {
        let id = DocumentDefinitionID("catatan-hasil-verifikasi")
        w.element("p", .class("note-link")) { w in
            let text = Localized(
                id: "Catatan Hasil Verifikasi dengan temuan dan yang disisihkan",
                en: "The formal note with what was found and what was dismissed")
            w.element("a", .text("href", Route.preview(key, id, .asStated).address), text: text.text(in: language))
        }
        w.raw("\n")
    }

    private func empty(_ w: inout MarkupWriter, _ language: Language) {
        guard noted.findings.isEmpty else {
            let text = Localized(
                id: "Tidak ada temuan dengan saringan ini.", en: "No finding passes this filter.")
            w.element("p", .class("hint")) { w in
                w.text(text.text(in: language) + " ")
                let all = Localized(id: "Tampilkan semua", en: "Show all")
                w.element("a", .text("href", Route.findings(key, .all).address), text: all.text(in: language))
            }
            return
        }
        w.element("p", .class("clean"), text: CheckLabel.noFindingsByRules.text(in: language))
    }
}
