import Documents
import Domain
import Markup

/// One agency's part of the page on a check.
struct AgencySection {
    let report: CheckReport
    /// Begins the ids of this part: several agencies share a page.
    let prefix: String

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
            w.element("h1", text: "Hasil pemeriksaan")
            let agency = report.agencyTitle ?? "Perangkat daerah tidak disebut dalam dokumen"
            w.element("p", .class("subject"), text: agency)
        }
        w.raw("\n")
    }

    private func tiles(_ w: inout MarkupWriter) {
        w.element("div", .class("tiles")) { w in
            for severity in Severity.allCases { tile(severity, &w) }
            w.element("div", .class("tile")) { w in
                w.element("b", text: "\(report.appliedRuleCount)")
                w.element("span", text: "aturan dijalankan")
            }
            w.element("div", .class("tile")) { w in
                w.element("b", text: "\(report.doubts.count + report.unread.count)")
                w.element("span", text: "bacaan perlu dipastikan")
            }
        }
        w.raw("\n")
    }

    private func tile(_ severity: Severity, _ w: inout MarkupWriter) {
        let count = report.count(severity)
        w.element("div", count == 0 ? .class("tile good") : tileClass(severity)) { w in
            w.element("b", text: "\(count)")
            w.element("span", text: "\(severity.title.lowercased()), \(severity.duty)")
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
                    let budget = summary.budget.map { ["anggaran \(IndonesianFormat.rupiah($0))"] } ?? []
                    for text in summary.countTexts + budget + ["\(summary.tables) tabel"] {
                        w.element("li", text: text)
                    }
                }
            }
            w.raw("\n")
        }
    }

    private func findings(_ w: inout MarkupWriter) {
        w.element("section", .class("list")) { w in
            w.element("h2", text: "Daftar perbaikan")
            let groups = FindingGroup.groups(of: report)
            guard !groups.isEmpty else {
                w.element("p", .class("clean"), text: "Tidak ada temuan menurut aturan yang dijalankan.")
                return
            }
            for (severity, members) in groups {
                w.element("h3", titleClass(severity)) { w in
                    w.text("\(severity.title) (\(report.count(severity))), \(severity.duty)")
                }
                for group in members { write(group, &w) }
            }
            w.element("p", .class("tally"), text: "dari \(report.findings.count) butir sudah ditandai selesai")
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
            FindingItem(member: member, id: "\(prefix)-\(member.number)").write(&w)
        }
    }

    private func doubts(_ w: inout MarkupWriter) {
        let groups = ReadingGroup.groups(of: report.doubts)
        readings("Bacaan yang perlu dipastikan", [("Letak", 4), ("Tertulis", 8), ("Dibaca sebagai", 8)], groups, &w)
    }

    private func unread(_ w: inout MarkupWriter) {
        let groups = ReadingGroup.groups(of: report.unread)
        readings("Sel yang tidak terpakai", [("Letak", 4), ("Tertulis", 16)], groups, &w)
    }

    /// A band for each reason, its cells below.
    private func readings(
        _ title: String, _ heads: [(title: String, weight: Int)], _ groups: [ReadingGroup], _ w: inout MarkupWriter
    ) {
        guard !groups.isEmpty else { return }
        let rows = groups.flatMap { group in
            [TableRow(.band, [Cell(group.why, columns: heads.count)])]
                + group.cells.map { cell in
                    TableRow([cell.place.location, cell.raw, cell.read].compactMap { $0 }.map { Cell($0) })
                }
        }
        w.element("section") { w in
            w.element("h2", text: "\(title) (\(groups.reduce(0) { $0 + $1.cells.count }))")
            plainTable(heads, rows, &w)
        }
        w.raw("\n")
    }

    private func plainTable(_ heads: [(title: String, weight: Int)], _ rows: [TableRow], _ w: inout MarkupWriter) {
        let table = Table(
            columns: heads.map { Table.Column(weight: $0.weight) },
            head: [TableRow(.header, heads.map { Cell($0.title) })], body: rows)
        HTMLTable(table).write(&w)
    }

    /// What was checked and is in order, and what did not apply.
    private func duties(_ w: inout MarkupWriter) {
        let quiet = report.duties.filter { $0.verdict != .needsCorrection }
        guard !quiet.isEmpty else { return }
        w.element("section") { w in
            w.element("h2", text: "Yang sudah sesuai")
            let rows = RuleFamily.grouped(quiet, by: \.id).flatMap { family, duties in
                duties.enumerated().map { index, duty in
                    let group = Cell(.text(RuleFamily.title(family)), rows: duties.count, isRowHeader: true)
                    return TableRow((index == 0 ? [group] : []) + [Cell(duty.title), Cell(outcome(duty))])
                }
            }
            plainTable([("Kelompok", 3), ("Kewajiban", 10), ("Status", 5)], rows, &w)
        }
        w.raw("\n")
    }

    private func outcome(_ duty: CheckedDuty) -> String {
        if case .notApplicable(let why) = duty.outcome { "\(duty.verdict.title): \(why)" } else { duty.verdict.title }
    }
}
