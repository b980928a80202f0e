import Application
import Domain
import Markup

/// What taking a draft over would change in the register.
struct DifferenceView {
    let difference: DossierDifference
    /// The fiscal year shown; its quarters are printed without the year.
    let year: Int?
    let language: Language

    func write(_ w: inout MarkupWriter) {
        let title = Localized(id: "Yang akan berubah dalam register", en: "What will change in the register")
        w.element("h2", .id("perbedaan"), text: title.text(in: language))
        let details = DifferenceDetailsView(
            before: .init(id: "Dalam register", en: "In the register"),
            after: .init(id: "Dalam berkas", en: "In the file"), year: year, language: language)
        for change in difference.documents {
            w.element("h3", text: change.title)
            if change.isUnchanged {
                same(&w)
            } else {
                if change.state == .kept { replaces(&w) }
                details.write(change, &w)
            }
        }
        details.writeRest(of: difference, &w)
    }

    private func same(_ w: inout MarkupWriter) {
        let text = Localized(
            id: "Sudah ada dalam register dengan isi yang sama.", en: "It is in the register with the same content.")
        w.element("p", .class("clean"), text: text.text(in: language))
    }

    private func replaces(_ w: inout MarkupWriter) {
        let text = Localized(
            id: "Menggantikan dokumen yang ada dalam register.", en: "Replaces the document that is in the register.")
        w.element("p", text: text.text(in: language))
    }
}
