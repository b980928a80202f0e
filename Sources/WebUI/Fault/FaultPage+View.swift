import Domain
import Markup

extension FaultPage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        let language = context.language
        w.element("p", .class("lead"), text: explanation.text(in: language))
        if let requestID {
            let label = Localized(id: "Nomor permintaan", en: "Number of the request")
            w.element("p", .class("meta")) { w in
                w.text(label.text(in: language) + ": ")
                w.element("code", text: requestID)
            }
        }
        let back = Localized(id: "Kembali ke daftar perangkat daerah", en: "Back to the list of agencies")
        w.element("p") { w in
            w.element("a", .text("href", Route.home.address), text: back.text(in: language))
        }
    }
}
