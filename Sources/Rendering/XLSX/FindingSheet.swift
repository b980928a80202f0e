import CXLSXWriter
import Documents
import Domain

/// The sheet of findings: a row each, with cells for state, person in charge and follow-up.
struct FindingSheet {
    let rows: [FindingRow]
    let language: Language

    /// A column: what it holds, its width in characters, and what it says of a finding.
    private struct Column: Sendable {
        var field: CheckField
        var width: Int
        var isInput = false
        var cell: @Sendable (FindingRow) -> SheetCell
    }

    private static let columns = [
        Column(field: .status, width: 12, isInput: true) { row in
            .text(FollowUpState.open.title.text(in: row.language))
        },
        Column(field: .number, width: 6) { .count($0.number) },
        Column(field: .severity, width: 11) { $0.text($0.finding.severity.title) },
        Column(field: .agency, width: 24) { .text($0.agency) },
        Column(field: .place, width: 24) { .text($0.location) },
        Column(field: .part, width: 40) { .text($0.part) },
        Column(field: .finding, width: 48) { $0.text($0.finding.message) },
        Column(field: .stated, width: 24) { .text($0.finding.stated ?? $0.quote) },
        Column(field: .expected, width: 20) { .text($0.finding.expected ?? "") },
        Column(field: .calculation, width: 34) { row in
            .text(row.finding.calculations(in: row.language).joined(separator: "\n"))
        },
        Column(field: .remedy, width: 44) { $0.text($0.finding.remedy) },
        Column(field: .furtherPlaces, width: 34) { .text($0.furtherPlaces) },
        Column(field: .basis, width: 28) { .text($0.finding.basis ?? "") },
        Column(field: .rule, width: 26) { .text($0.finding.rule.text) },
        Column(field: .note, width: 22) { .text($0.note) },
        Column(field: .owner, width: 20, isInput: true) { _ in .empty },
        Column(field: .followUp, width: 32, isInput: true) { _ in .empty },
    ]

    /// Letters of the columns that the summary counts in: state, agency.
    static let stateColumn = "A"
    static let agencyColumn = "D"

    func write(_ sheet: SheetWriter, _ book: WorkbookWriter) {
        sheet.setWidths(Self.columns.map(\.width))
        for (index, column) in Self.columns.enumerated() {
            book.write(.text(column.field.title(in: language)), .header, row: 0, column: index, on: sheet)
            for (row, finding) in rows.enumerated() {
                let style: CellStyle = column.isInput ? .input : index == 2 ? Self.style(finding) : .text
                book.write(column.cell(finding), style, row: row + 1, column: index, on: sheet)
            }
        }
        sheet.setTable(lastRow: rows.count, columns: Self.columns.count, frozenColumns: 2)
        sheet.setPage()
        guard !rows.isEmpty else { return }
        let states = FollowUpState.allCases.map { $0.title.text(in: language) }
        sheet.offer(states, column: 0, rows: 1...rows.count)
        let muted = book.format(.note)
        sheet.mute(
            rows: 1...rows.count, columns: Self.columns.count,
            where: #"=$A2="\#(FollowUpState.done.title.text(in: language))""#,
            format: muted)
    }

    private static func style(_ row: FindingRow) -> CellStyle {
        let ink: CellStyle.Ink =
            switch row.finding.severity {
            case .error: .error
            case .warning: .warning
            case .advice: .advice
            }
        return CellStyle(ink: ink, isBold: true, isWrapped: true, hasBorder: true)
    }
}
