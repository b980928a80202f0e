import Domain

/// What regulations set as Selaras takes it, and how far that was compared with their texts.
package struct RegulationSheet: Hashable, Sendable {
    /// A provision that is cited.
    package struct Basis: Hashable, Sendable {
        /// "Permendagri 86/2017, Lampiran, T-C.33".
        package let title: String
        /// Whether its text was read; else Selaras takes what is customary.
        package let isVerified: Bool

        package init(title: String, isVerified: Bool) {
            self.title = title
            self.isVerified = isVerified
        }
    }

    /// A scale as it holds from a year on.
    package struct Scale: Hashable, Sendable {
        package let firstYear: Int
        /// The last fiscal year it holds for; nil for the present one.
        package let lastYear: Int?
        package let scale: RatingScale
        package let basis: Basis

        package init(firstYear: Int, lastYear: Int?, scale: RatingScale, basis: Basis) {
            self.firstYear = firstYear
            self.lastYear = lastYear
            self.scale = scale
            self.basis = basis
        }
    }

    /// A provision with what rests on it.
    package struct Provision: Hashable, Sendable {
        package let basis: Basis
        package let rules: [Localized]
        /// Official documents by their titles.
        package let documents: [String]

        package init(basis: Basis, rules: [Localized], documents: [String]) {
            self.basis = basis
            self.rules = rules
            self.documents = documents
        }
    }

    /// An instrument that plans cite, with what became of it.
    package struct Instrument: Hashable, Sendable {
        /// "PP 8/2006".
        package let title: String
        package let name: String
        /// "LN 2006 Nomor 25, TLN Nomor 4614".
        package let gazette: String?
        /// "PP 12/2019"; nil while it holds, or where that isn't certain.
        package let repealedBy: String?
        package let amendedBy: [String]

        package init(title: String, name: String, gazette: String?, repealedBy: String?, amendedBy: [String]) {
            self.title = title
            self.name = name
            self.gazette = gazette
            self.repealedBy = repealedBy
            self.amendedBy = amendedBy
        }
    }

    package let scales: [Scale]
    package let provisions: [Provision]
    package let instruments: [Instrument]

    package init(scales: [Scale], provisions: [Provision], instruments: [Instrument]) {
        self.scales = scales
        self.provisions = provisions
        self.instruments = instruments
    }
}
