import Domain
import Markup

extension AdministrationPage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        w.element("p") { w in
            let settings = Localized(
                id: "Pengaturan: nama, logo, zona waktu, tenggat", en: "Settings: name, logo, time zone, deadlines")
            w.element("a", .text("href", Route.settings().address), text: settings.text(in: context.language))
        }
        let unnamed = Localized(id: "Daerah tanpa nama", en: "A region without a name")
        w.element("ul", .class("cards")) { w in
            for line in lines {
                w.element("li", .class("card")) { w in
                    w.element("div", .class("card-body")) { w in
                        w.element("h2", .class("card-title")) { w in
                            w.element(
                                "a", .text("href", Route.accounts(line.region).address),
                                text: line.title ?? unnamed.text(in: context.language))
                        }
                        let count = Localized(
                            id: "\(line.agencyCount) perangkat daerah",
                            en: EnglishCount.words(line.agencyCount, "agency", "agencies"))
                        w.element("p", text: count.text(in: context.language))
                    }
                }
            }
        }
    }
}
