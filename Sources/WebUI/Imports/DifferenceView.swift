import Application
import Domain
import Markup

/// What taking a draft over would change in the register.
struct DifferenceView {
    let difference: DossierDifference
    /// Whose quarters go without their year.
    let year: Int?
    let language: Language

    func write(_ w: inout MarkupWriter) {
        let title = Localized(id: "Yang akan berubah dalam register", en: "What will change in the register")
        w.element("h2", .id("perbedaan"), text: title.text(in: language))
        for document in difference.documents { write(document, &w) }
    }

    private func write(_ change: DocumentChange, _ w: inout MarkupWriter) {
        w.element("h3", text: change.title)
        guard change.state == .kept else {
            let text = Localized(
                id: "Dokumen baru dengan \(change.entryCount) bagian dan \(change.figureCount) angka dan isian.",
                en: "A new document with \(change.entryCount) parts and \(change.figureCount) figures and texts.")
            return w.element("p", text: text.text(in: language))
        }
        if change.isUnchanged {
            let text = Localized(
                id: "Sudah ada dalam register dengan isi yang sama.", en: "It is in the register with the same content."
            )
            return w.element("p", .class("clean"), text: text.text(in: language))
        }
        let text = Localized(
            id: "Menggantikan dokumen yang ada: \(change.values.count) nilai berbeda, \(change.added.count) bagian "
                + "baru, \(change.removed.count) bagian tidak ada lagi.",
            en: "Replaces the document that is there: \(change.values.count) values differ, \(change.added.count) "
                + "parts are new, \(change.removed.count) parts are gone.")
        w.element("p", text: text.text(in: language))
        ChangedValuesView(
            values: change.values, before: .init(id: "Dalam register", en: "In the register"),
            after: .init(id: "Dalam berkas", en: "In the file"), year: year, language: language
        ).write(&w, label: .init(id: "Nilai yang berbeda", en: "Values that differ"))
        NameListView(title: .init(id: "Baru", en: "New"), names: change.added, language: language).write(&w)
        NameListView(title: .init(id: "Tidak ada lagi", en: "Gone"), names: change.removed, language: language)
            .write(&w)
    }
}
