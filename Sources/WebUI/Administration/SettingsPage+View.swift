import Application
import Domain
import Markup

extension SettingsPage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        w.complaint(complaint, in: context)
        if isSaved { w.saved(in: context) }
        name(&w, context)
        logo(&w, context)
        zone(&w, context)
        w.element("h2", text: Localized(id: "Ketentuan", en: "What regulations set").text(in: context.language))
        let links: [(Route, Localized)] = [
            (.deadlines(), .init(id: "Tenggat dokumen", en: "When documents are due")),
            (.settingsHistory, .init(id: "Riwayat pengaturan dan tenggat", en: "History of settings and deadlines")),
            (.regulations, .init(id: "Skala dan peraturan yang dipakai Selaras", en: "Scales and regulations in use")),
        ]
        for (route, text) in links {
            w.element("p") { w in
                w.element("a", .text("href", route.address), text: text.text(in: context.language))
            }
        }
    }

    private func zone(_ w: inout MarkupWriter, _ context: PageContext) {
        let language = context.language
        w.element("h2", text: Localized(id: "Zona waktu", en: "Time zone").text(in: language))
        w.form(to: .changeZone, in: context, .class("narrow")) { w in
            w.hidden(FormField.seen, settings.zone.rawValue)
            w.element("div", .class("mb-3")) { w in
                let label = Localized(
                    id: "Jam dan hari ditampilkan menurut zona ini", en: "Hours and days are shown by this zone")
                w.element(
                    "label", .fixed("for", FormField.zone), .class("form-label"), text: label.text(in: language))
                w.element("select", .fixed("name", FormField.zone), .fixed("id", FormField.zone), .class("form-select"))
                { w in
                    for zone in TimeZoneName.allCases {
                        w.element(
                            "option", .text("value", zone.rawValue),
                            .when(zone == settings.zone, .flag("selected")), text: zone.title.text(in: language))
                    }
                }
            }
            w.element(
                "button", .fixed("type", "submit"), .class("btn btn-secondary"),
                text: Localized(id: "Simpan zona waktu", en: "Save the time zone").text(in: language))
        }
    }

    private func name(_ w: inout MarkupWriter, _ context: PageContext) {
        let language = context.language
        w.element("h2", text: Localized(id: "Nama yang ditampilkan", en: "Displayed name").text(in: language))
        w.form(to: .changeName, in: context, .class("narrow")) { w in
            w.hidden(FormField.seen, settings.name)
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
            w.button(to: .removeLogo, in: context, seen: logo.tag, text: .init(id: "Tanpa logo", en: "Without a logo"))
        }
        let use = Localized(
            id: "Di kepala setiap halaman; bila semua perangkat daerah di sini dari satu daerah, juga lambang pada "
                + "sampul dan kop dokumen.",
            en: "In the head of every page; where all agencies here are of one region, also the emblem on covers and "
                + "letterheads of documents.")
        w.element("p", .class("hint"), text: use.text(in: language))
        w.form(to: .changeLogo, in: context, .fixed("enctype", "multipart/form-data")) { w in
            w.hidden(FormField.seen, settings.logo?.tag ?? "")
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
