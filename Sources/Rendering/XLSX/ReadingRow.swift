import Documents
import Domain

/// A cell that was read with a doubt or not used, as a row of the workbook.
struct ReadingRow: Hashable {
    let agency: String
    let location: String
    let raw: String
    /// Nil for a cell that was not used.
    let read: String?
    let why: String

    init(_ doubt: Doubt, of report: CheckReport, in language: Language) {
        agency = report.agencyTitle ?? CheckLabel.unnamed.text(in: language)
        location = doubt.place.location(in: language)
        raw = doubt.raw.squeezed
        read = doubt.read.squeezed
        why = doubt.why.text(in: language)
    }

    init(_ cell: UnreadCell, of report: CheckReport, in language: Language) {
        agency = report.agencyTitle ?? CheckLabel.unnamed.text(in: language)
        location = cell.place.location(in: language)
        raw = cell.raw.squeezed
        read = nil
        why = cell.why.text(in: language)
    }
}
