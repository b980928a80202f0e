/// UU 12/2011: how legal instruments are made and ranked.
package enum UU12_2011 {
    /// Article 7: the hierarchy; annex II: a legal basis is listed from high to low, equals by date.
    package static let hierarchy = LegalBasis(
        instrument: "UU 12/2011", provision: "Pasal 7 dan Lampiran II (dasar hukum)", isVerified: false)
}
