import Application
import Domain
import Markup

/// The fields of a form about a person.
struct PersonFields {
    let name: String
    let number: String
    /// The present one.
    let account: AccountID?
    let accounts: [Account]
    let language: Language

    func write(_ w: inout MarkupWriter) {
        w.field(
            FormField.displayName, Localized(id: "Nama", en: "Name").text(in: language), value: name,
            .flag("required"), .number("maxlength", ManagePeople.nameLimit), .fixed("autocomplete", "off"))
        w.field(
            FormField.serviceNumber,
            Localized(id: "NIP (18 angka), bila ada", en: "Service number (18 digits), if any").text(in: language),
            value: number, .fixed("inputmode", "numeric"), .fixed("autocomplete", "off"))
        w.element("div", .class("mb-3")) { w in
            w.element(
                "label", .fixed("for", FormField.account), .class("form-label"),
                text: Localized(id: "Akunnya, bila ada", en: "The account, if any").text(in: language))
            w.element(
                "select", .fixed("name", FormField.account), .fixed("id", FormField.account), .class("form-select")
            ) { w in
                w.element("option", .fixed("value", ""), text: "–")
                for choice in accounts {
                    w.element(
                        "option", .text("value", "\(choice.id)"), .when(choice.id == account, .flag("selected")),
                        text: "\(choice.login) (\(choice.name))")
                }
                if let account, !accounts.contains(where: { $0.id == account }) {
                    let other = Localized(id: "akun yang sekarang", en: "the present account")
                    w.element(
                        "option", .text("value", "\(account)"), .flag("selected"), text: other.text(in: language))
                }
            }
        }
    }
}
