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
    let language: Language

    /// - Parameter isSummary: whether findings are counted by rule, with one example each, instead of listed.
    package init(
        width: Int = 100, usesColor: Bool = false, isSummary: Bool = false, language: Language = .id
    ) {
        self.language = language
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
        page.paragraph([Glyph](report.agencyTitle ?? CheckLabel.unnamedAgency.text(in: language), .strong))
        for document in report.dossier.documents {
            let summary = DocumentSummary(document, in: report.dossier)
            page.paragraph([Glyph](summary.title))
            let budget = summary.budget.map { money in
                IndonesianFormat.rupiah(money)
                    + (summary.budgetYears == nil ? "" : " (\(summary.budgetYearsText.trimmed))")
            }
            let counts = (summary.countTexts.map { $0.text(in: language) } + [budget].compactMap { $0 })
                .joined(separator: " · ")
            page.paragraph([Glyph](counts.isEmpty ? CheckLabel.nothingRead.text(in: language) : counts))
            let tables = summary.tables > 0 ? CheckCount.tables.text(summary.tables, in: language) : nil
            let source = [summary.file, tables].compactMap { $0 }.joined(separator: " · ")
            if !source.isEmpty { page.paragraph([Glyph](source, .subdued)) }
        }
        page.paragraph([Glyph](CheckCount.rulesApplied.text(report.appliedRuleCount, in: language), .subdued))
    }

    private func findings(of report: CheckReport, to page: inout TextPage) {
        let bySeverity = FindingGroup.groups(of: report, in: language)
        if bySeverity.isEmpty { nothingFound(to: &page) }
        for (severity, groups) in bySeverity {
            heading(of: severity, count: report.count(severity), to: &page)
            for group in groups { write(group, to: &page) }
        }
    }

    func nothingFound(to page: inout TextPage) {
        page.blank()
        page.paragraph([Glyph](CheckLabel.noFindings.text(in: language), .success))
    }

    func heading(of severity: Severity, count: Int, to page: inout TextPage) {
        page.blank()
        let title =
            "\(severity.title.text(in: language).uppercased()) (\(count)), \(severity.duty.text(in: language))"
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
        page.paragraph([Glyph](finding.message.text(in: language), Ink(finding.severity)) + rule, label: label)
        let indicator = [member.trail.indicator, member.trail.field].compactMap { $0 }.joined(separator: ", ")
        field(.at, indicator, to: &page)
        for (index, calculation) in finding.calculations(in: language).enumerated() {
            field(index == 0 ? .calculation : nil, calculation, ink: .strong, to: &page)
        }
        if finding.arithmetic == nil, let expected = finding.expected { field(.expected, expected, to: &page) }
        places(finding.places, to: &page)
        field(.remedy, finding.remedy.text(in: language), to: &page)
        field(.basis, finding.basis ?? "", ink: .subdued, to: &page)
        if finding.restsOnDoubt {
            field(.note, CheckLabel.restsOnDoubt.text(in: language), ink: .subdued, to: &page)
        }
    }

    private func field(_ field: CheckField?, _ text: String, ink: Ink = .plain, to page: inout TextPage) {
        guard !text.isEmpty else { return }
        page.paragraph([Glyph](text, ink), label: label(field), indent: 6)
    }

    private func label(_ field: CheckField?) -> [Glyph] {
        [Glyph](field?.title(in: language).lowercased() ?? "", .subdued).padded(to: 12)
    }

    private func places(_ places: [Place], to page: inout TextPage) {
        let located = places.filter { $0.source != nil }
        for (index, place) in located.prefix(Self.listedPlaces).enumerated() {
            let location = [Glyph](place.source?.location(in: language) ?? "", .subdued)
            let text = quoted(place.quote.squeezed)
            page.paragraph(location + [Glyph(" ")] + text, label: label(index == 0 ? .place : nil), indent: 6)
        }
        let rest = located.count - Self.listedPlaces
        if rest > 0 { field(nil, CheckCount.furtherPlaces.rest(rest, in: language), ink: .subdued, to: &page) }
    }

    private func quoted(_ text: String) -> [Glyph] {
        if text.isEmpty { return [Glyph](CheckLabel.empty.text(in: language), .subdued) }
        let short = text.count > Self.quoteLength ? text.prefix(Self.quoteLength) + "…" : text[...]
        return [Glyph]("“\(short)”", .quoted)
    }

    private func readings(of report: CheckReport, to page: inout TextPage) {
        list(.uncertain, ReadingGroup.groups(of: report.doubts), to: &page)
        list(.unused, ReadingGroup.groups(of: report.unread), to: &page)
    }

    private func list(_ label: CheckLabel, _ groups: [ReadingGroup], to page: inout TextPage) {
        guard !groups.isEmpty else { return }
        page.blank()
        page.paragraph([Glyph]("\(label.text(in: language)) (\(groups.reduce(0) { $0 + $1.cells.count }))", .strong))
        for group in groups {
            page.paragraph([Glyph](group.why.text(in: language)), indent: 2)
            for cell in group.cells.prefix(Self.listedCells) {
                let read = cell.read.map { [Glyph](" \(CheckLabel.readAs.text(in: language)) \($0)") } ?? []
                page.paragraph(
                    [Glyph](cell.place.location(in: language) + " ", .subdued) + quoted(cell.raw) + read, indent: 4)
            }
            let rest = group.cells.count - Self.listedCells
            if rest > 0 {
                page.paragraph([Glyph](CheckCount.furtherCells.rest(rest, in: language), .subdued), indent: 4)
            }
        }
    }

    private func refusals(_ refused: [Refusal], to page: inout TextPage) {
        guard !refused.isEmpty else { return }
        page.blank()
        page.paragraph([Glyph]("\(CheckLabel.unreadableFiles.text(in: language)) (\(refused.count))", .error))
        for refusal in refused {
            page.paragraph(
                [Glyph](refusal.reason.text(in: language)), label: [Glyph](refusal.file + ": ", .strong), indent: 2)
        }
    }

    private func close(_ tally: CheckTally, to page: inout TextPage) {
        guard tally.reports > 0 else { return }
        page.blank()
        let counts = Severity.allCases.map { $0.counted(tally.count($0)) }.joined(separator: ", ").text(in: language)
        let ink = tally.worst.map { Ink($0.severity) } ?? .success
        page.paragraph([Glyph](counts + ".", ink) + [Glyph](" " + advice(for: tally)))
        guard let worst = tally.worst else { return }
        let hints = [
            (CheckLabel.printHint, "selaras check … --format html --output laporan.html"),
            (.explainHint, "selaras rules \(worst.rule)"),
        ]
        let option = language == .id ? "" : " --lang \(language.rawValue)"
        for (purpose, command) in hints {
            let label = [Glyph](purpose.text(in: language) + ": ").padded(to: 28)
            page.paragraph([Glyph](command + option, .strong), label: label, indent: 2)
        }
    }

    private func advice(for tally: CheckTally) -> String {
        let label: CheckLabel =
            tally.count(.error) > 0 ? .correctErrors : tally.findings > 0 ? .considerRest : .nothingToDo
        return label.text(in: language)
    }
}
