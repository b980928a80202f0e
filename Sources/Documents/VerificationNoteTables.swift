import Domain
import Regulation

/// The tables of the Catatan Hasil Verifikasi, without their numbers; an official form, always in Indonesian.
struct VerificationNoteTables {
    let names: PlaceNames

    /// Every part of the document with its counts and status.
    func summary(of parts: [DocumentPart]) -> Table {
        let head = TableRow(
            .header,
            [
                Cell("No", rows: 2), Cell("Bagian dokumen", rows: 2), Cell("Temuan", columns: 3),
                Cell("Bacaan", columns: 2),
            ]
                + [Cell("Status", rows: 2)])
        let second = TableRow(
            .header, ["Kesalahan", "Peringatan", "Saran", "Meragukan", "Tidak terpakai"].map { Cell($0) })
        return Table(
            caption: "Ringkasan per bagian dokumen",
            columns: [
                .init(alignment: .center), .init(weight: 9), .init(weight: 2, alignment: .end),
                .init(weight: 2, alignment: .end), .init(weight: 2, alignment: .end),
                .init(weight: 2, alignment: .end), .init(weight: 2, alignment: .end), .init(weight: 4),
            ],
            head: [head, second], numberRow: (1...8).map(String.init),
            body: parts.enumerated().map { index, part in summaryRow(part, number: index + 1) },
            notes: [Verdict.ofPart])
    }

    /// Errors and warnings part by part; a part without any says that it is in order.
    func findings(of parts: [DocumentPart]) -> Table {
        let titles = ["No", "Letak", "Temuan", "Status", "Rekomendasi", "Tindak lanjut"]
        var number = 0
        var body: [TableRow] = []
        for part in parts {
            body.append(TableRow(.band, [Cell(part.title, columns: titles.count)]))
            let findings = part.findings.filter { $0.severity != .advice }
            for finding in findings {
                number += 1
                body.append(findingRow(finding, number: number))
            }
            if findings.isEmpty { body.append(quietRow(part)) }
        }
        return Table(
            caption: "Temuan dan rekomendasi",
            columns: [
                .init(alignment: .center), .init(weight: 5), .init(weight: 9), .init(weight: 3), .init(weight: 7),
                .init(weight: 5),
            ],
            head: [header(titles)], numberRow: (1...titles.count).map(String.init), body: body)
    }

    /// What may be improved but is not wrong; nil when there is nothing.
    func advice(of findings: [Finding]) -> Table? {
        let advice = findings.filter { $0.severity == .advice }
        guard !advice.isEmpty else { return nil }
        return Table(
            caption: "Saran penyempurnaan",
            columns: [.init(alignment: .center), .init(weight: 6), .init(weight: 10), .init(weight: 8)],
            head: [header(["No", "Letak", "Saran", "Rekomendasi"])],
            body: advice.enumerated().map { index, finding in
                TableRow([
                    Cell(.number(index + 1)), Cell(.paragraphs(place(of: finding))),
                    Cell(.paragraphs(statement(of: finding))), Cell(finding.remedy.id),
                ])
            })
    }

    /// Cells read with a repair or a guess and cells not used; nil when there are none.
    func uncertain(_ report: CheckReport) -> Table? {
        let bands =
            [
                ("Dibaca", ReadingGroup.groups(of: report.doubts)),
                ("Tidak terpakai", ReadingGroup.groups(of: report.unread)),
            ]
            .flatMap { use, groups in groups.map { (title: "\(use): \($0.why.written)", cells: $0.cells) } }
        guard !bands.isEmpty else { return nil }
        return Table(
            caption: "Bacaan yang perlu dipastikan",
            columns: [.init(weight: 4), .init(weight: 9), .init(weight: 9)],
            head: [header(["Letak", "Tertulis", "Dibaca sebagai"])],
            body: bands.flatMap { title, cells in
                [TableRow(.band, [Cell(title, columns: 3)])] + cells.map(uncertainRow)
            })
    }

    private func uncertainRow(_ cell: ReadingGroup.Cell) -> TableRow {
        TableRow([
            Cell(cell.place.title.id), quoted(cell.raw), Cell(cell.read.map { .text($0) } ?? .notApplicable),
        ])
    }

    /// Every rule with its outcome, family by family: what is in order, too. What was dismissed counts no longer.
    func duties(_ report: CheckReport, dismissals: [Dismissal]) -> Table? {
        guard !report.duties.isEmpty else { return nil }
        let dismissed = dismissals.map(\.finding)
        let duties = report.duties.map { duty in
            (duty: duty.counting(report.findings), dismissed: dismissed.count { $0.rule == duty.id })
        }
        let families = RuleFamily.grouped(duties, by: \.duty.id)
        return Table(
            caption: "Aturan yang diperiksa dan hasilnya",
            columns: [.init(weight: 5), .init(weight: 14), .init(weight: 8), .init(weight: 6)],
            head: [header(["Kelompok", "Kewajiban", "Dasar", "Status"])],
            body: families.flatMap { family, members in
                members.enumerated().map { index, duty in
                    let first = index == 0
                    let group = Cell(RuleFamily.title(family).id, rows: members.count, isRowHeader: true)
                    return TableRow((first ? [group] : []) + dutyCells(duty.duty, dismissed: duty.dismissed))
                }
            }, notes: [Breaches.note])
    }

    /// What was dismissed, each with its reason and who decided; nil when there is nothing.
    func dismissed(_ dismissals: [Dismissal]) -> Table? {
        guard !dismissals.isEmpty else { return nil }
        return Table(
            caption: "Temuan yang disisihkan dan alasannya",
            columns: [
                .init(alignment: .center), .init(weight: 5), .init(weight: 8), .init(weight: 8), .init(weight: 4),
            ],
            head: [header(["No", "Letak", "Temuan", "Alasan", "Disisihkan oleh"])],
            body: dismissals.enumerated().map { index, dismissal in
                TableRow([
                    Cell(.number(index + 1)), Cell(.paragraphs(place(of: dismissal.finding))),
                    Cell(.paragraphs(statement(of: dismissal.finding))), Cell(dismissal.reason),
                    Cell(.paragraphs([RichText(dismissal.author), RichText(dismissal.date, .subdued)])),
                ])
            })
    }

    private func header(_ titles: [String]) -> TableRow { TableRow(.header, titles.map { Cell($0) }) }

    private func summaryRow(_ part: DocumentPart, number: Int) -> TableRow {
        let counts = Severity.allCases.map { severity in part.findings.count { $0.severity == severity } }
        let cells = (counts + [part.doubts.count, part.unread.count]).map { Cell(.number($0)) }
        return TableRow(
            [Cell(.number(number)), Cell(.text(part.title), isRowHeader: true)] + cells + [status(part.verdict)])
    }

    private func findingRow(_ finding: Finding, number: Int) -> TableRow {
        TableRow([
            Cell(.number(number)), Cell(.paragraphs(place(of: finding))), Cell(.paragraphs(statement(of: finding))),
            status(Verdict(finding)), Cell(finding.remedy.id), Cell(.room),
        ])
    }

    private func quietRow(_ part: DocumentPart) -> TableRow {
        let uncertain = part.doubts.count + part.unread.count
        let text =
            uncertain == 0
            ? "Tidak ada temuan."
            : "Tidak ada temuan; \(uncertain) bacaan perlu dipastikan (lihat Bacaan yang perlu dipastikan)."
        return TableRow([
            Cell(.notApplicable), Cell(.notApplicable), Cell(text), status(part.verdict), Cell(.notApplicable),
            Cell(.notApplicable),
        ])
    }

    private func dutyCells(_ duty: CheckedDuty, dismissed: Int) -> [Cell] {
        let basis = duty.basis.map { CellContent.text($0.title) } ?? .text(duty.tier.title.id)
        let isOpen = duty.verdict == .needsCorrection || duty.verdict == .manualReview
        let verdict = RichText(duty.verdict.title.id, isOpen ? .strong : .plain)
        let remarks =
            switch duty.outcome {
            case .kept: [String]()
            case .broken(let breaches): breaches.remarks
            case .notApplicable(let why): [why.id]
            }
        return [
            Cell(duty.title.id), Cell(basis),
            Cell(
                .paragraphs(
                    [verdict]
                        + (remarks + (dismissed > 0 ? ["\(dismissed) disisihkan"] : [])).map { RichText($0, .subdued) })
            ),
        ]
    }

    private func status(_ verdict: Verdict) -> Cell {
        Cell(.paragraphs([RichText(verdict.title.id, verdict == .conforming ? .plain : .strong)]))
    }

    /// Where it is: the innermost names, then the place in the source.
    private func place(of finding: Finding) -> [RichText] {
        let trail = names.trail(of: finding.cause)
        let name = trail.indicator ?? trail.nodes.last
        let thing = [name == trail.post ? nil : name, trail.field].compactMap { $0 }.joined(separator: ", ")
        let source = finding.places.first?.source?.title.id
        return [
            trail.post.map { RichText($0) }, thing.isEmpty ? nil : RichText(thing),
            source.map { RichText($0, .subdued) },
        ].compactMap { $0 }
    }

    private func statement(of finding: Finding) -> [RichText] {
        var result = [RichText(finding.message.id)]
        result += finding.calculations(in: .id).enumerated().map { RichText($0 == 0 ? "Hitungan: \($1)" : $1) }
        if let quote = finding.places.first?.quote.squeezed, !quote.isEmpty {
            result.append(RichText([.init("Tertulis: "), .init(quote, .quoted)]))
        }
        if finding.restsOnDoubt {
            result.append(RichText(CheckLabel.restsOnDoubt.text(in: .id), .subdued))
        }
        return result
    }

    private func quoted(_ raw: String) -> Cell {
        Cell(.paragraphs([RichText(raw.squeezed, .quoted)]))
    }
}
