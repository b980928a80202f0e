import Application
import Domain

/// What the register knows of a dossier beside its parts.
struct DossierHead: Sendable {
    let version: DossierVersion
    /// The earliest revision that can be read.
    let firstKept: Int
    let period: ClosedRange<Int>?
    let agency: Agency
}
