/// The legal instrument by which a document was adopted.
package struct Instrument: Hashable, Sendable {
    package var kind: String
    package var number: String?
    /// As printed: "2 Januari 2018".
    package var date: String?

    package init(kind: String, number: String? = nil, date: String? = nil) {
        self.kind = kind
        self.number = number
        self.date = date
    }
}
