import Application
import Domain
import Markup

extension AccountPage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        w.complaint(complaint, in: context)
        if viewer.account.mustChangePassword {
            let text = Localized(
                id: "Kata sandi Anda hanya untuk masuk pertama kali. Pilih kata sandi sendiri untuk melanjutkan.",
                en: "Your password only serves to sign in once. Choose your own to go on.")
            w.element("p", .class("alert alert-warning"), text: text.text(in: context.language))
        } else {
            roles(&w, context.language)
        }
        password(&w, context)
        sessions(&w, context)
    }

    private func roles(_ w: inout MarkupWriter, _ language: Language) {
        w.element("h2", text: viewer.account.name)
        w.element("ul") { w in
            for assignment in viewer.assignments {
                w.element("li", text: RoleText.words([assignment], at: nil, places).text(in: language))
            }
        }
    }

    private func password(_ w: inout MarkupWriter, _ context: PageContext) {
        let language = context.language
        let title = Localized(id: "Ganti kata sandi", en: "Change the password")
        w.element("h2", text: title.text(in: language))
        w.form(to: .changePassword, in: context, .class("narrow")) { w in
            w.field(
                FormField.password, Localized(id: "Kata sandi sekarang", en: "Present password").text(in: language),
                type: "password", .fixed("autocomplete", "current-password"), .flag("required"))
            let new = Localized(
                id: "Kata sandi baru, paling sedikit \(Password.shortest) karakter",
                en: "New password, at least \(Password.shortest) characters")
            w.field(
                FormField.newPassword, new.text(in: language), type: "password",
                .fixed("autocomplete", "new-password"), .flag("required"), .number("minlength", Password.shortest))
            w.field(
                FormField.repeatedPassword,
                Localized(id: "Kata sandi baru sekali lagi", en: "New password once more").text(in: language),
                type: "password", .fixed("autocomplete", "new-password"), .flag("required"))
            w.element("button", .fixed("type", "submit"), .class("btn btn-primary"), text: title.text(in: language))
        }
    }

    private func sessions(_ w: inout MarkupWriter, _ context: PageContext) {
        let text = Localized(
            id:
                "Setelah kata sandi diganti, Anda keluar di peramban lain. Anda juga dapat keluar di mana saja sekarang.",
            en: "After a change of password you are signed out at other browsers. You can sign out everywhere now, too."
        )
        w.element("h2", text: Localized(id: "Sesi", en: "Sessions").text(in: context.language))
        w.element("p", text: text.text(in: context.language))
        w.button(
            to: .signOutEverywhere, in: context, text: .init(id: "Keluar di semua peramban", en: "Sign out everywhere"))
    }
}
