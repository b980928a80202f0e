/// Someone who works at an agency. Names and numbers of people live in the database only.
package struct Person: Hashable, Sendable {
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
}

package typealias PersonID = RecordID<Person>
