import Domain

/// What a document has no place for, and why: a dossier printed in it and read again lacks just this.
package struct Unprinted: Hashable, Sendable {
    /// Who states a figure.
    package enum Holder: Hashable, Sendable {
        case node
        case indicator
    }

    /// Which figures of a year.
    package enum Span: Hashable, Sendable {
        case year
        case quarters
        case any
    }

    /// A part of a dossier that can be told from the rest.
    package enum Part: Hashable, Sendable {
        /// Nodes of a level with their indicators; what hangs below them hangs under what is above.
        case level(PlanLevel)
        /// Indicators of the nodes of a level, with their figures.
        case indicators(of: PlanLevel)
        /// Nodes of the first level are printed among those of the second, and read as such.
        case levelAmong(PlanLevel, PlanLevel)
        /// Nodes of a level stand under nothing.
        case parents(of: PlanLevel)
        case numbers
        case codes
        /// Units with a column of their own: they stand behind the figures.
        case units
        /// Figures of a role at the nodes of levels or at their indicators.
        case figures(StatementRole, of: Holder, Set<PlanLevel>, Span)
        /// Everything stated but these roles.
        case rolesBeside(Set<StatementRole>)
        case blocks(Set<Block.Kind>)
        case parts(Set<BlockPart>)
        /// What marks the place of a table that wasn't understood: the table is printed, the mark is the source's.
        case tableMarks
        /// What lists of contents, tables and figures list.
        case contents
        /// What stands below the title of a post that signs: room for a name, name, rank, number.
        case signers
    }

    /// "Urusan dan tujuan".
    package let what: String
    /// "tabel dimulai dari sasaran".
    package let why: String
    package let parts: Set<Part>

    package init(_ what: String, _ why: String, _ parts: Set<Part>) {
        self.what = what
        self.why = why
        self.parts = parts
    }

    /// Text around the tables of a plan.
    static let prose = Unprinted(
        "Paragraf dan butir di luar tabel", "hanya judul, tabel dan tanda tangan yang dicetak",
        [.blocks([.paragraph, .item, .contentsLine, .caption])])
}
