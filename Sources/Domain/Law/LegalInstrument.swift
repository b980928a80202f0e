/// One legal instrument by what identifies it: kind, issuer, number and year.
package struct LegalInstrument: Hashable, Sendable {
    package let kind: LegalInstrumentKind
    /// The ministry or region in lower case: "dalam negeri", "kabupaten blitar"; nil for the central ones.
    package let issuer: String?
    /// Without leading zeros, in capitals: "8", "PER/09/M.PAN/5/2007".
    package let number: String
    package let year: Int?

    package init(_ kind: LegalInstrumentKind, of issuer: String? = nil, _ number: String, _ year: Int?) {
        self.kind = kind
        self.issuer = issuer
        self.number = number
        self.year = year
    }

    /// "PP 8/2006", for messages.
    package var title: String {
        let name =
            switch kind {
            case .law: "UU"
            case .governmentRegulation: "PP"
            case .presidentialRegulation: "Perpres"
            case .ministerialRegulation where issuer == "dalam negeri": "Permendagri"
            case .ministerialRegulation where issuer == "panrb": "PermenPANRB"
            default: kind.title
            }
        if number.contains("/") { return "\(name) \(number)" }
        return "\(name) \(number)" + (year.map { "/\($0)" } ?? "")
    }
}
