/// The first page of a document, without page number.
package struct Cover: Hashable, Sendable {
    package var emblem: Emblem?
    /// Title, agency and region, one line each.
    package var lines: [String]
    /// At the foot of the page: the year of writing.
    package var foot: String?

    package init(lines: [String], foot: String? = nil, emblem: Emblem? = nil) {
        self.lines = lines
        self.foot = foot
        self.emblem = emblem
    }
}
