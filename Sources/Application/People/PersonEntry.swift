/// Someone to be entered among the people of an agency.
package struct PersonEntry: Hashable, Sendable {
    package let name: String
    package let number: ServiceNumber?
    package let account: AccountID?

    package init(name: String, number: ServiceNumber?, account: AccountID?) {
        self.name = name
        self.number = number
        self.account = account
    }

    /// As someone stands in the register.
    package init(of person: Person) {
        self.init(name: person.name, number: person.number, account: person.account)
    }

    /// What forms carry of it: another text for any other entry.
    package var code: String { "\(number?.text ?? "")|\(account.map { "\($0)" } ?? "")|\(name)" }
}
