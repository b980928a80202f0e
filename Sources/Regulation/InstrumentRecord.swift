import Domain

/// What is known of an instrument that plans and decrees cite: its title, its publication and what became of it.
package struct InstrumentRecord: Hashable, Sendable {
    /// Another instrument's effect on it.
    package struct Change: Hashable, Sendable {
        package let by: LegalInstrument
        /// The first day on which it certainly had taken effect, as yyyymmdd.
        package let on: Int

        package init(by: LegalInstrument, on: Int) {
            self.by = by
            self.on = on
        }
    }

    package let instrument: LegalInstrument
    package let title: String
    package let gazette: GazetteReference?
    /// By the closing provisions of the later instrument; nil while it holds or where that isn't certain.
    package let repeal: Change?
    /// In order.
    package let amendments: [Change]

    package init(
        _ instrument: LegalInstrument, _ title: String, gazette: GazetteReference? = nil, repeal: Change? = nil,
        amendments: [Change] = []
    ) {
        self.instrument = instrument
        self.title = title
        self.gazette = gazette
        self.repeal = repeal
        self.amendments = amendments
    }
}
