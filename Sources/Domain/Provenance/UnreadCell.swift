/// A non-empty cell of a table that was not used, with the reason.
package struct UnreadCell: Hashable, Sendable {
    package var place: SourcePlace
    package var raw: String
    package var why: Reason

    package init(place: SourcePlace, raw: String, why: Reason) {
        self.place = place
        self.raw = raw
        self.why = why
    }
}
