/// Someone who works at an agency. Names and numbers of people live in the database only.
package struct Person: Hashable, Sendable {
    /// What stands in the place of a name that was removed.
    package static let nameless = "(data pribadi dihapus)"

    package let id: PersonID
    package let agency: AgencyKey
    package let name: String
    package let number: ServiceNumber?
    /// Whose "my indicators" shows the posts of this person; nil for one who doesn't sign in.
    package let account: AccountID?

    package init(id: PersonID, agency: AgencyKey, name: String, number: ServiceNumber?, account: AccountID?) {
        self.id = id
        self.agency = agency
        self.name = name
        self.number = number
        self.account = account
    }

    /// Whether all that was personal was removed; posts and days stay.
    package var isNameless: Bool { name == Self.nameless && number == nil && account == nil }
}

package typealias PersonID = RecordID<Person>
