import Domain
import Markup

extension SignInPage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        let language = context.language
        w.complaint(complaint, in: context)
        w.form(to: .signIn, in: context, .class("narrow")) { w in
            if let returning { w.hidden(FormField.returning, returning) }
            w.field(
                FormField.login, Localized(id: "Nama pengguna", en: "User name").text(in: language), value: login,
                .fixed("autocomplete", "username"), .flag("required"), .fixed("autocapitalize", "none"))
            w.field(
                FormField.password, Localized(id: "Kata sandi", en: "Password").text(in: language), type: "password",
                .fixed("autocomplete", "current-password"), .flag("required"))
            w.element("button", .fixed("type", "submit"), .class("btn btn-primary"), text: title.text(in: language))
        }
        let hint = Localized(
            id: "Akun dan kata sandi pertama diberikan oleh administrator daerah Anda.",
            en: "The administrator of your region gives you an account and its first password.")
        w.element("p", .class("hint"), text: hint.text(in: language))
    }
}
