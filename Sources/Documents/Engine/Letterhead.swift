/// The head of an agency's letters: government, agency and address, with a rule below.
package struct Letterhead: Hashable, Sendable {
    /// "PEMERINTAH KABUPATEN BLORA".
    package var government: String
    /// "BADAN KEPEGAWAIAN DAERAH".
    package var agency: String
    /// Street, telephone, e-mail and town, one line each; empty where they are not known.
    package var address: [String]
    package var emblem: Emblem?

    package init(government: String, agency: String, address: [String] = [], emblem: Emblem? = nil) {
        self.government = government
        self.agency = agency
        self.address = address
        self.emblem = emblem
    }

    /// Its lines from top to bottom.
    package var lines: [String] { [government, agency].filter { !$0.isEmpty } + address }
}
