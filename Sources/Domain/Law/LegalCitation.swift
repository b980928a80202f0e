/// An instrument as a document cites it: with its title, amendments and place of publication.
package struct LegalCitation: Hashable, Sendable {
    package var instrument: LegalInstrument
    /// After "tentang", up to its publication or amendments; nil where none is printed.
    package var title: String?
    /// Instruments by which it is said to have been amended.
    package var amendments: [LegalInstrument]
    /// As printed behind the instrument; nil where none is.
    package var gazette: GazetteReference?

    package init(
        instrument: LegalInstrument, title: String? = nil, amendments: [LegalInstrument] = [],
        gazette: GazetteReference? = nil
    ) {
        self.instrument = instrument
        self.title = title
        self.amendments = amendments
        self.gazette = gazette
    }

    /// The years a plan it adopts is for: "Tahun 2010-2014"; nil when its title names none.
    package var planYears: ClosedRange<Int>? {
        guard let title else { return nil }
        let words = title.lowercased().split { !($0.isLetter || $0.isNumber) }
        guard words.contains("rencana") || words.contains("renstra") || words.contains("rpjmd") else { return nil }
        let years = words.enumerated().compactMap { index, word -> (Int, Int)? in
            PrintedYear.read(word, in: PrintedYear.ofPeriods).map { (index, $0) }
        }
        let pair = Array(zip(years, years.dropFirst())).last { first, second in
            let between = words[(first.0 + 1)..<second.0]
            return first.1 < second.1 && between.allSatisfy { ["sampai", "dengan", "s", "d", "hingga"].contains($0) }
        }
        return pair.map { $0.0.1...$0.1.1 }
    }
}
