import Documents
import Domain
import Markup

/// One agency's part of the page on a check.
struct AgencySection {
    let report: CheckReport
    /// Begins the ids of this part: several agencies share a page.
    let prefix: String
    let language: Language

    func write(_ w: inout MarkupWriter) {
        w.element("article", .class("agency"), .id(prefix)) { w in
            w.raw("\n")
            head(&w)
            tiles(&w)
            documents(&w)
            findings(&w)
            doubts(&w)
            unread(&w)
            duties(&w)
        }
        w.raw("\n")
    }

    private func head(_ w: inout MarkupWriter) {
        w.element("header") { w in
            w.element("h1", text: CheckLabel.title.text(in: language))
            let agency = report.agencyTitle ?? CheckLabel.unnamedAgency.text(in: language)
            w.element("p", .class("subject"), text: agency)
        }
        w.raw("\n")
    }

    private func tiles(_ w: inout MarkupWriter) {
        w.element("div", .class("tiles")) { w in
            for severity in Severity.allCases { tile(severity, &w) }
            tile(.rulesApplied, report.appliedRuleCount, &w)
            tile(.uncertain, report.doubts.count + report.unread.count, &w)
        }
        w.raw("\n")
    }

    private func tile(_ kind: CheckCount, _ count: Int, _ w: inout MarkupWriter) {
        w.element("div", .class("tile")) { w in
            w.element("b", text: "\(count)")
            w.element("span", text: kind.noun(count).text(in: language))
        }
    }

    private func tile(_ severity: Severity, _ w: inout MarkupWriter) {
        let count = report.count(severity)
        w.element("div", count == 0 ? .class("tile good") : tileClass(severity)) { w in
            w.element("b", text: "\(count)")
            w.element("span", text: [severity.noun(count), severity.duty].joined(separator: ", ").text(in: language))
        }
    }

    private func tileClass(_ severity: Severity) -> Attribute {
        switch severity {
        case .error: .class("tile error")
        case .warning: .class("tile warning")
        case .advice: .class("tile advice")
        }
    }

    private func documents(_ w: inout MarkupWriter) {
        for document in report.dossier.documents {
            let summary = DocumentSummary(document, in: report.dossier)
            w.element("section") { w in
                w.element("h2") { w in
                    w.text(summary.title)
                    if let file = summary.file {
                        w.text(" ")
                        w.element("code", .class("muted"), text: file)
                    }
                }
                w.element("ul", .class("chips")) { w in
                    let budget = summary.budget.map { amount in
                        let text = IndonesianFormat.rupiah(amount)
                        let years = summary.budgetYearsText
                        return Localized(id: "anggaran\(years) \(text)", en: "budget\(years) \(text)")
                    }
                    for text in summary.countTexts + [budget].compactMap({ $0 }) {
                        w.element("li", text: text.text(in: language))
                    }
                    w.element("li", text: CheckCount.tables.text(summary.tables, in: language))
                }
            }
            w.raw("\n")
        }
    }

    private func findings(_ w: inout MarkupWriter) {
        w.element("section", .class("list")) { w in
            w.element("h2", text: CheckLabel.worklist.text(in: language))
            let groups = FindingGroup.groups(of: report, in: language)
            guard !groups.isEmpty else {
                w.element("p", .class("clean"), text: CheckLabel.noFindingsByRules.text(in: language))
                return
            }
            for (severity, members) in groups {
                w.element("h3", titleClass(severity)) { w in
                    let (title, duty) = (severity.title.text(in: language), severity.duty.text(in: language))
                    w.text("\(title) (\(report.count(severity))), \(duty)")
                }
                for group in members { write(group, &w) }
            }
            let ticked = Localized(
                id: "dari \(report.findings.count) butir sudah ditandai selesai",
                en: "of \(report.findings.count) ticked off as done")
            w.element("p", .class("tally"), text: ticked.text(in: language))
        }
        w.raw("\n")
    }

    private func titleClass(_ severity: Severity) -> Attribute {
        switch severity {
        case .error: .class("error")
        case .warning: .class("warning")
        case .advice: .class("advice")
        }
    }

    private func write(_ group: FindingGroup, _ w: inout MarkupWriter) {
        if !group.nodes.isEmpty { w.element("h4", .class("where"), text: group.title) }
        for member in group.members {
            FindingItem(member: member, id: "\(prefix)-\(member.number)", language: language).write(&w)
        }
    }

    private func doubts(_ w: inout MarkupWriter) {
        let groups = ReadingGroup.groups(of: report.doubts)
        readings(.uncertain, [(.place, 4), (.stated, 8), (.readAs, 8)], groups, &w)
    }

    private func unread(_ w: inout MarkupWriter) {
        let groups = ReadingGroup.groups(of: report.unread)
        readings(.unused, [(.place, 4), (.stated, 16)], groups, &w)
    }

    /// A band for each reason, its cells below.
    private func readings(
        _ label: CheckLabel, _ heads: [(field: CheckField, weight: Int)], _ groups: [ReadingGroup],
        _ w: inout MarkupWriter
    ) {
        guard !groups.isEmpty else { return }
        let rows = groups.flatMap { group in
            [TableRow(.band, [Cell(group.why.text(in: language), columns: heads.count)])]
                + group.cells.map { cell in
                    TableRow(
                        [cell.place.location(in: language), cell.raw, cell.read].compactMap { $0 }.map { Cell($0) })
                }
        }
        w.element("section") { w in
            w.element("h2", text: "\(label.text(in: language)) (\(groups.reduce(0) { $0 + $1.cells.count }))")
            plainTable(heads, rows, &w)
        }
        w.raw("\n")
    }

    private func plainTable(_ heads: [(field: CheckField, weight: Int)], _ rows: [TableRow], _ w: inout MarkupWriter) {
        let table = Table(
            columns: heads.map { Table.Column(weight: $0.weight) },
            head: [TableRow(.header, heads.map { Cell($0.field.title(in: language)) })], body: rows)
        HTMLTable(table).write(&w)
    }

    /// What was checked and is in order, and what did not apply.
    private func duties(_ w: inout MarkupWriter) {
        let quiet = report.duties.filter { $0.verdict == .conforming || $0.verdict == .notApplicable }
        guard !quiet.isEmpty else { return }
        w.element("section") { w in
            w.element("h2", text: CheckLabel.inOrder.text(in: language))
            let rows = RuleFamily.grouped(quiet, by: \.id).flatMap { family, duties in
                duties.enumerated().map { index, duty in
                    let title = RuleFamily.title(family).text(in: language)
                    let group = Cell(.text(title), rows: duties.count, isRowHeader: true)
                    return TableRow(
                        (index == 0 ? [group] : []) + [Cell(duty.title.text(in: language)), Cell(outcome(duty))])
                }
            }
            plainTable([(.family, 3), (.duty, 10), (.status, 5)], rows, &w)
        }
        w.raw("\n")
    }

    private func outcome(_ duty: CheckedDuty) -> String {
        let verdict = duty.verdict.title.text(in: language)
        guard case .notApplicable(let why) = duty.outcome else { return verdict }
        return "\(verdict): \(why.text(in: language))"
    }
}
