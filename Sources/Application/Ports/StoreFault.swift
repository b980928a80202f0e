/// Why the register can't do what was asked for; nothing of it has been written.
package enum StoreFault: Error, Hashable, Sendable {
    /// There is no database at this place.
    case missing(place: String)
    /// The file is no database of Selaras.
    case foreign(place: String)
    /// A later version of Selaras has changed its schema.
    case newerSchema(place: String, found: Int, known: Int)
    /// The file is no longer what was written.
    case damaged(place: String, detail: String)
    /// What it should be written for isn't there: an agency that no region has.
    case absent
    /// A row holds what no version of Selaras writes: "statement.role".
    case damagedRecord(String)
    /// There is a file already, and nobody said to replace it.
    case occupied(place: String)
    case readOnly(place: String)
    case full(place: String)
    /// Another process has kept it locked for longer than one can wait.
    case busy(place: String)
    /// The file or its folder can't be opened.
    case unopenable(place: String, detail: String)
    /// What was to be written contradicts itself or what is there.
    case contradiction(detail: String)
    /// The audit log was written with another secret than the one at hand.
    case otherSecret(place: String)
    /// Whoever asked has gone.
    case interrupted
    case failed(place: String, detail: String)
}
