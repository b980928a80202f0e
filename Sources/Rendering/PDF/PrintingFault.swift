import Domain

/// Why a document can't be printed.
package enum PrintingFault: Error, Hashable, Sendable {
    /// A program isn't there, or does not start; with the way to get it.
    case missingProgram(String, remedy: Localized)
    /// A font isn't there; with the Debian package that holds it.
    case missingFont(String, package: String)
    /// A file of Selaras's own isn't there.
    case missingResource(String)
    /// It did not end within so many seconds.
    case outOfTime(String, seconds: Int)
    /// It wrote more than so many megabytes.
    case outputTooLarge(String, megabytes: Int)
    /// It failed, in its own words.
    case failed(String, message: String)
    /// It broke down by a fault of its own, whatever it was given, in its own words.
    case brokeDown(String, message: String)
    /// The scratch folder can't be written.
    case noScratchFolder(String)
    /// The document has more table cells than can be set.
    case tooManyCells(count: Int, limit: Int)

    /// Whether it is `brokeDown`.
    var isBreakdown: Bool {
        if case .brokeDown = self { true } else { false }
    }
}
