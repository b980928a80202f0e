/// Where an instrument was published: its number in the Lembaran Negara of a year, and in the supplement.
package struct GazetteReference: Hashable, Sendable {
    package var year: Int?
    package var number: Int?
    /// Tambahan Lembaran Negara: counted through all years.
    package var supplement: Int?

    package init(year: Int? = nil, number: Int? = nil, supplement: Int? = nil) {
        self.year = year
        self.number = number
        self.supplement = supplement
    }

    /// "LN 2006 Nomor 96, TLN Nomor 4663", as far as stated.
    package var title: String {
        let gazette = number.map { "LN " + (year.map { "\($0) " } ?? "") + "Nomor \($0)" }
        return [gazette, supplement.map { "TLN Nomor \($0)" }].compactMap { $0 }.joined(separator: ", ")
    }
}
