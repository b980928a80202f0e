import CXLSXWriter
import Documents
import Domain

/// The sheet of findings: a row each, with cells for state, person in charge and follow-up.
struct FindingSheet {
    let rows: [FindingRow]

    /// A column: its title, its width in characters, and what it says of a finding.
    private struct Column: Sendable {
        var title: String
        var width: Int
        var isInput = false
        var cell: @Sendable (FindingRow) -> SheetCell
    }

    private static let columns = [
        Column(title: "Status", width: 12, isInput: true) { _ in .text(FindingsWorkbook.states[0]) },
        Column(title: "No.", width: 6) { .number($0.number) },
        Column(title: "Tingkat", width: 11) { .text($0.finding.severity.title) },
        Column(title: "Perangkat daerah", width: 24) { .text($0.agency) },
        Column(title: "Letak", width: 24) { .text($0.location) },
        Column(title: "Bagian rencana", width: 40) { .text($0.part) },
        Column(title: "Temuan", width: 48) { .text($0.finding.message) },
        Column(title: "Tertulis", width: 24) { .text($0.finding.stated ?? $0.quote) },
        Column(title: "Seharusnya", width: 20) { .text($0.finding.expected ?? "") },
        Column(title: "Hitungan", width: 34) { .text($0.finding.calculations.joined(separator: "\n")) },
        Column(title: "Perbaikan", width: 44) { .text($0.finding.remedy) },
        Column(title: "Letak lain", width: 34) { .text($0.furtherPlaces) },
        Column(title: "Dasar", width: 28) { .text($0.finding.basis ?? "") },
        Column(title: "Aturan", width: 26) { .text($0.finding.rule.text) },
        Column(title: "Catatan", width: 22) { .text($0.note) },
        Column(title: "Penanggung jawab", width: 20, isInput: true) { _ in .empty },
        Column(title: "Tindak lanjut", width: 32, isInput: true) { _ in .empty },
    ]

    /// Letters of the columns that the summary counts in: state, severity, agency.
    static let stateColumn = "A"
    static let severityColumn = "C"
    static let agencyColumn = "D"

    func write(_ sheet: SheetWriter, _ book: WorkbookWriter) {
        sheet.setWidths(Self.columns.map(\.width))
        for (index, column) in Self.columns.enumerated() {
            book.write(.text(column.title), .header, row: 0, column: index, on: sheet)
            for (row, finding) in rows.enumerated() {
                let style: CellStyle = column.isInput ? .input : index == 2 ? Self.style(finding) : .text
                book.write(column.cell(finding), style, row: row + 1, column: index, on: sheet)
            }
        }
        sheet.setTable(headerRow: 0, lastRow: rows.count, columns: Self.columns.count, frozenColumns: 2)
        sheet.setPage()
        guard !rows.isEmpty else { return }
        sheet.offer(FindingsWorkbook.states, column: 0, rows: 1...rows.count)
        let muted = book.format(.note)
        sheet.mute(
            rows: 1...rows.count, columns: Self.columns.count, where: #"=$A2="\#(FindingsWorkbook.states[2])""#,
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
