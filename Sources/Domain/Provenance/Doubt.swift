/// A cell that was read with a repair or a guess, for a person to confirm.
package struct Doubt: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The value stood in a neighbouring column.
        case shifted
        /// The number can be read in two ways.
        case ambiguousNumber = "ambiguous-number"
        /// The row was given to a label by position or meaning.
        case assignment
        /// One cell was taken apart into several values.
        case split
        /// A text was joined over a page break.
        case joined
        /// How quarters make a year was guessed.
        case accumulation
        /// A reprint differs in number or wording from the first print.
        case reprint
        /// A column or level was recognised only from its content.
        case column
        /// A hidden row or column was read, or more digits than are shown.
        case hidden
        /// The value a formula stores is missing or isn't what it gives.
        case formula
        /// Tracked changes were taken as accepted.
        case revision
        /// Two entries are taken for one subject though their wording differs.
        case identity
        /// The superior of a post was taken from its title and the order of print.
        case hierarchy
    }

    package var kind: Kind
    package var place: SourcePlace
    package var raw: String
    /// What it was read as.
    package var read: String
    package var why: Reason

    package init(kind: Kind, place: SourcePlace, raw: String, read: String, why: Reason) {
        self.kind = kind
        self.place = place
        self.raw = raw
        self.read = read
        self.why = why
    }
}
