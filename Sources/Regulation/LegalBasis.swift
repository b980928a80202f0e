/// One provision of a legal instrument, as a rule or a document cites it.
package struct LegalBasis: Hashable, Sendable {
    /// "Permendagri 86/2017".
    package let instrument: String
    /// "Lampiran, T-C.33"; nil for the instrument as a whole.
    package let provision: String?
    /// Whether the text itself was read; what was only taken from forms in use is a convention, not law.
    package let isVerified: Bool

    package init(instrument: String, provision: String? = nil, isVerified: Bool) {
        self.instrument = instrument
        self.provision = provision
        self.isVerified = isVerified
    }

    /// For people: "Permendagri 86/2017, Lampiran, T-C.33".
    package var title: String {
        provision.map { "\(instrument), \($0)" } ?? instrument
    }
}
