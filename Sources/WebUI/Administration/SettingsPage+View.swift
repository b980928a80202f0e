import Application
import Domain
import Markup

extension SettingsPage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        w.complaint(complaint, in: context)
        name(&w, context)
        logo(&w, context)
    }

    private func name(_ w: inout MarkupWriter, _ context: PageContext) {
        let language = context.language
        w.element("h2", text: Localized(id: "Nama yang ditampilkan", en: "Displayed name").text(in: language))
        w.form(to: .changeName, in: context, .class("narrow")) { w in
            let label = Localized(
                id: "Nama di kepala setiap halaman; bawaan: \(SiteSettings.standardName)",
                en: "Name in the head of every page; standard: \(SiteSettings.standardName)")
            w.field(
                FormField.displayName, label.text(in: language), value: settings.name, .flag("required"),
                .number("maxlength", SiteSettings.nameLimit))
            w.element(
                "button", .fixed("type", "submit"), .class("btn btn-primary"),
                text: Localized(id: "Simpan", en: "Save").text(in: language))
        }
    }

    private func logo(_ w: inout MarkupWriter, _ context: PageContext) {
        let language = context.language
        w.element("h2", text: Localized(id: "Logo", en: "Logo").text(in: language))
        if let logo = settings.logo {
            w.element("p") { w in
                let text = Localized(id: "Logo sekarang", en: "The present logo").text(in: language)
                w.void("img", .text("src", Route.logo(logo.tag).address), .text("alt", text), .class("logo-now"))
            }
            w.button(to: .removeLogo, in: context, text: .init(id: "Tanpa logo", en: "Without a logo"))
        }
        w.form(to: .changeLogo, in: context, .fixed("enctype", "multipart/form-data")) { w in
            let label = Localized(
                id: "Gambar PNG atau JPEG, paling besar \(SiteLogo.byteLimit / 1000) kB",
                en: "A PNG or JPEG picture of at most \(SiteLogo.byteLimit / 1000) kB")
            w.field(
                FormField.logo, label.text(in: language), type: "file", .fixed("accept", "image/png,image/jpeg"),
                .flag("required"))
            w.element(
                "button", .fixed("type", "submit"), .class("btn btn-secondary"),
                text: Localized(id: "Pakai logo ini", en: "Use this logo").text(in: language))
        }
    }
}
