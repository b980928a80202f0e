/// What a document prints where its source lacks it, and why: read again, it stands in the dossier.
package struct Added: Hashable, Sendable {
    /// A part that can be told from what the source has.
    package enum Part: Hashable, Sendable {
        /// Headings of these titles.
        case headings(Set<String>)
        /// Captions of figures, by their words behind the number.
        case captions(Set<String>)
        /// Tables in which nothing stands but this word.
        case tables(saying: String)
        /// Numbers of rows.
        case numbers
    }

    /// "Bab dan bagian baku".
    package let what: String
    /// "setiap Renja memuatnya".
    package let why: String
    package let parts: Set<Part>

    package init(_ what: String, _ why: String, _ parts: Set<Part>) {
        self.what = what
        self.why = why
        self.parts = parts
    }
}
