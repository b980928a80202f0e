import Documents
import Domain

/// The outcome of a check for a terminal.
package struct CheckReportText: Sendable {
    /// Cells of one doubt before the rest is only counted.
    private static let listedCells = 3
    private static let listedPlaces = 5
    /// Letters of a quoted cell.
    private static let quoteLength = 160

    private let width: Int
    private let usesColor: Bool
    private let isSummary: Bool

    /// - Parameter isSummary: whether findings are counted by rule, with one example each, instead of listed.
    package init(width: Int = 100, usesColor: Bool = false, isSummary: Bool = false) {
        self.width = width
        self.usesColor = usesColor
        self.isSummary = isSummary
    }

    /// UTF-8, lines ended by line feeds.
    package func render(_ run: CheckRun) -> [UInt8] {
        run.reports.flatMap(section) + closing(run.tally)
    }

    /// The part of one agency.
    package func section(_ report: CheckReport) -> [UInt8] {
        var page = TextPage(width: width, usesColor: usesColor)
        head(of: report, to: &page)
        if isSummary {
            summary(of: report, to: &page)
        } else {
            findings(of: report, to: &page)
            readings(of: report, to: &page)
        }
        return page.bytes + [UInt8(ascii: "\n")]
    }

    /// The end, under the parts of all agencies.
    package func closing(_ tally: CheckTally) -> [UInt8] {
        var page = TextPage(width: width, usesColor: usesColor)
        refusals(tally.refused, to: &page)
        close(tally, to: &page)
        return page.bytes
    }

    private func head(of report: CheckReport, to page: inout TextPage) {
        page.blank()
        page.paragraph([Glyph](report.agencyTitle ?? "Perangkat daerah tidak disebut dalam dokumen", .strong))
        for document in report.dossier.documents {
            let summary = DocumentSummary(document, in: report.dossier)
            page.paragraph([Glyph](summary.title))
            let budget = summary.budget.map(IndonesianFormat.rupiah)
            let counts = (summary.countTexts + [budget].compactMap { $0 }).joined(separator: " · ")
            page.paragraph([Glyph](counts.isEmpty ? "tidak ada isi yang terbaca" : counts))
            let tables = summary.tables > 0 ? "\(summary.tables) tabel" : nil
            let source = [summary.file, tables].compactMap { $0 }.joined(separator: " · ")
            if !source.isEmpty { page.paragraph([Glyph](source, .subdued)) }
        }
        page.paragraph([Glyph]("\(report.appliedRuleCount) aturan dijalankan", .subdued))
    }

    private func findings(of report: CheckReport, to page: inout TextPage) {
        let bySeverity = FindingGroup.groups(of: report)
        if bySeverity.isEmpty { nothingFound(to: &page) }
        for (severity, groups) in bySeverity {
            heading(of: severity, count: report.count(severity), to: &page)
            for group in groups { write(group, to: &page) }
        }
    }

    func nothingFound(to page: inout TextPage) {
        page.blank()
        page.paragraph([Glyph]("Tidak ada temuan.", .success))
    }

    func heading(of severity: Severity, count: Int, to page: inout TextPage) {
        page.blank()
        let title = "\(severity.title.uppercased()) (\(count)), \(severity.duty)"
        page.line([Glyph](title + " ", Ink(severity)) + rule(after: title))
    }

    private func rule(after title: String) -> [Glyph] {
        let length = max(0, min(width, 100) - title.count - 1)
        return [Glyph](String(repeating: "─", count: length), .subdued)
    }

    private func write(_ group: FindingGroup, to page: inout TextPage) {
        page.blank()
        if !group.nodes.isEmpty { page.paragraph([Glyph](group.title, .strong)) }
        for member in group.members { write(member, to: &page) }
    }

    private func write(_ member: FindingGroup.Member, to page: inout TextPage) {
        let finding = member.finding
        let number = String(member.number)
        let label = [Glyph](String(repeating: " ", count: max(0, 4 - number.count)) + number + ". ")
        let rule = [Glyph](" [\(finding.rule)]", .subdued)
        page.paragraph([Glyph](finding.message, Ink(finding.severity)) + rule, label: label)
        let indicator = [member.trail.indicator, member.trail.field].compactMap { $0 }.joined(separator: ", ")
        field("pada", indicator, to: &page)
        for (index, calculation) in finding.calculations.enumerated() {
            field(index == 0 ? "hitungan" : "", calculation, ink: .strong, to: &page)
        }
        if finding.arithmetic == nil, let expected = finding.expected { field("seharusnya", expected, to: &page) }
        places(finding.places, to: &page)
        field("perbaikan", finding.remedy, to: &page)
        field("dasar", finding.basis ?? "", ink: .subdued, to: &page)
        if finding.restsOnDoubt {
            field("catatan", "bertumpu pada bacaan yang perlu dipastikan", ink: .subdued, to: &page)
        }
    }

    private func field(_ label: String, _ text: String, ink: Ink = .plain, to page: inout TextPage) {
        guard !text.isEmpty else { return }
        page.paragraph([Glyph](text, ink), label: [Glyph](label, .subdued).padded(to: 12), indent: 6)
    }

    private func places(_ places: [Place], to page: inout TextPage) {
        let located = places.filter { $0.source != nil }
        for (index, place) in located.prefix(Self.listedPlaces).enumerated() {
            let location = [Glyph]("\(place.source?.location ?? "")", .subdued)
            let text = quoted(place.quote.squeezed)
            let label = [Glyph](index == 0 ? "letak" : "", .subdued).padded(to: 12)
            page.paragraph(location + [Glyph(" ")] + text, label: label, indent: 6)
        }
        let rest = located.count - Self.listedPlaces
        if rest > 0 { field("", "dan \(rest) letak lain", ink: .subdued, to: &page) }
    }

    private func quoted(_ text: String) -> [Glyph] {
        if text.isEmpty { return [Glyph]("(kosong)", .subdued) }
        let short = text.count > Self.quoteLength ? text.prefix(Self.quoteLength) + "…" : text[...]
        return [Glyph]("“\(short)”", .quoted)
    }

    private func readings(of report: CheckReport, to page: inout TextPage) {
        list("Bacaan yang perlu dipastikan", ReadingGroup.groups(of: report.doubts), to: &page)
        list("Sel yang tidak terpakai", ReadingGroup.groups(of: report.unread), to: &page)
    }

    private func list(_ title: String, _ groups: [ReadingGroup], to page: inout TextPage) {
        guard !groups.isEmpty else { return }
        page.blank()
        page.paragraph([Glyph]("\(title) (\(groups.reduce(0) { $0 + $1.cells.count }))", .strong))
        for group in groups {
            page.paragraph([Glyph](group.why), indent: 2)
            for cell in group.cells.prefix(Self.listedCells) {
                let read = cell.read.map { [Glyph](" dibaca \($0)") } ?? []
                page.paragraph([Glyph](cell.place.location + " ", .subdued) + quoted(cell.raw) + read, indent: 4)
            }
            let rest = group.cells.count - Self.listedCells
            if rest > 0 { page.paragraph([Glyph]("dan \(rest) sel lain", .subdued), indent: 4) }
        }
    }

    private func refusals(_ refused: [Refusal], to page: inout TextPage) {
        guard !refused.isEmpty else { return }
        page.blank()
        page.paragraph([Glyph]("Berkas yang tidak dapat dibaca (\(refused.count))", .error))
        for refusal in refused {
            page.paragraph([Glyph](refusal.reason), label: [Glyph](refusal.file + ": ", .strong), indent: 2)
        }
    }

    private func close(_ tally: CheckTally, to page: inout TextPage) {
        guard tally.reports > 0 else { return }
        page.blank()
        let counts = Severity.allCases.map { "\(tally.count($0)) \($0.title.lowercased())" }.joined(separator: ", ")
        let ink = tally.worst.map { Ink($0.severity) } ?? .success
        page.paragraph([Glyph](counts + ".", ink) + [Glyph](" " + advice(for: tally)))
        guard let worst = tally.worst else { return }
        let hints = [
            ("Daftar kerja untuk dicetak", "selaras check … --format html --output laporan.html"),
            ("Penjelasan satu aturan", "selaras rules \(worst.rule)"),
        ]
        for (purpose, command) in hints {
            page.paragraph([Glyph](command, .strong), label: [Glyph](purpose + ": ").padded(to: 28), indent: 2)
        }
    }

    private func advice(for tally: CheckTally) -> String {
        if tally.count(.error) > 0 { return "Perbaiki kesalahan pada dokumen lalu periksa lagi." }
        if tally.findings > 0 { return "Periksalah peringatan dan saran." }
        return "Tidak ada yang harus diperbaiki menurut aturan yang dijalankan."
    }
}
