/// What stands in a section, in order.
package enum Content: Hashable, Sendable {
    case paragraph(RichText)
    /// Lines in the middle of the page: further titles, "MEMUTUSKAN".
    case centered([RichText])
    case list(ItemList)
    /// Labels with their values, one a line: agency, document, year.
    case facts([Fact])
    case table(Table)
    /// Lines that are kept as they are: the output of a command.
    case verbatim(String)
    /// Labelled parts with their colons below each other.
    case clauses([Clause])
    case figure(Figure)
    case register(Register)
    /// Signature blocks side by side, left to right.
    case signatures([SignatureBlock])
}
