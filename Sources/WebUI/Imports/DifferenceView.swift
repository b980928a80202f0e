import Application
import Domain
import Markup

/// What taking a draft over would change in the register.
struct DifferenceView {
    /// More are counted, not listed.
    private static let limit = 200

    let difference: DossierDifference
    /// Whose quarters go without their year.
    let year: Int?
    let language: Language

    func write(_ w: inout MarkupWriter) {
        let title = Localized(id: "Yang akan berubah dalam register", en: "What will change in the register")
        w.element("h2", .id("perbedaan"), text: title.text(in: language))
        for document in difference.documents { write(document, &w) }
    }

    private func write(_ change: DossierDifference.DocumentChange, _ w: inout MarkupWriter) {
        w.element("h3", text: change.title)
        guard change.isReplacement else {
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
        values(change.values, &w)
        list(.init(id: "Baru", en: "New"), change.added, &w)
        list(.init(id: "Tidak ada lagi", en: "Gone"), change.removed, &w)
    }

    private func values(_ values: [DossierDifference.ValueChange], _ w: inout MarkupWriter) {
        guard !values.isEmpty else { return }
        let heads = [
            Localized(id: "Bagian", en: "Part"), Localized(id: "Angka", en: "Figure"),
            Localized(id: "Dalam register", en: "In the register"), Localized(id: "Dalam berkas", en: "In the file"),
        ]
        let label = Localized(id: "Nilai yang berbeda", en: "Values that differ").text(in: language)
        w.element(
            "div", .class("table-responsive"), .fixed("tabindex", "0"), .fixed("role", "region"),
            .text("aria-label", label)
        ) { w in
            w.element("table", .class("table table-sm difference")) { w in
                w.element("thead") { w in
                    w.element("tr") { w in
                        for head in heads { w.element("th", .fixed("scope", "col"), text: head.text(in: language)) }
                    }
                }
                w.element("tbody") { w in
                    for value in values.prefix(Self.limit) { write(value, &w) }
                }
            }
        }
        w.raw("\n")
        if values.count > Self.limit {
            let text = Localized(
                id: "dan \(values.count - Self.limit) nilai lagi", en: "and \(values.count - Self.limit) more values")
            w.element("p", .class("hint"), text: text.text(in: language))
        }
    }

    private func write(_ value: DossierDifference.ValueChange, _ w: inout MarkupWriter) {
        w.element("tr") { w in
            w.element("th", .fixed("scope", "row"), text: value.name)
            let name = Localized(id: "nama", en: "name").text(in: language)
            w.element("td", text: value.figure.map { FigureTitle.text($0, year: year, in: language) } ?? name)
            for text in [value.before, value.after] {
                w.element("td") { w in
                    if let text, !text.isEmpty {
                        w.text(text)
                    } else {
                        w.element(
                            "span", .class("hole"), text: Localized(id: "kosong", en: "empty").text(in: language))
                    }
                }
            }
        }
    }

    private func list(_ title: Localized, _ names: [String], _ w: inout MarkupWriter) {
        guard !names.isEmpty else { return }
        w.element("details") { w in
            w.element("summary", text: "\(title.text(in: language)) (\(names.count))")
            w.element("ul") { w in
                for name in names.prefix(Self.limit) { w.element("li", text: name) }
            }
        }
        w.raw("\n")
    }
}
