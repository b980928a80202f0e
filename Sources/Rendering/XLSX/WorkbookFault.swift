/// Why a workbook could not be written.
package enum WorkbookFault: Error, Hashable, Sendable {
    /// The scratch file can't be made.
    case unwritable(path: String)
    /// The library refused: its own words.
    case refused(String)
}
