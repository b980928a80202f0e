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
}
