import Application
import Domain
import Markup

extension ConflictPage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        let language = context.language
        w.element("h2", text: about.text(in: language))
        w.element("p", .class("alert alert-warning"), .fixed("role", "alert"), text: lead(context).text(in: language))
        if let reason = writer?.authorship.reason {
            w.element("p", .class("why")) { w in w.element("q", text: reason) }
        }
        table(&w, language)
        if let again {
            w.form(to: again.submission, in: context, .class("inline")) { w in
                for field in again.fields.pairs where field.name != "\(FormField.token)" {
                    w.hidden(field.name, field.value)
                }
                let text = Localized(id: "Simpan isian saya sebagai gantinya", en: "Save mine in its place")
                w.element(
                    "button", .fixed("type", "submit"), .class("btn btn-outline-danger"), text: text.text(in: language))
            }
        }
        w.element("p") { w in
            let keep = Localized(id: "Biarkan yang tercatat sekarang", en: "Leave what stands now")
            w.element("a", .text("href", back), text: keep.text(in: language))
        }
    }

    private func lead(_ context: PageContext) -> Localized {
        let unsaved = Localized(
            id: " Isian Anda belum disimpan; bandingkan keduanya, lalu putuskan.",
            en: " Yours was not saved yet; compare both, then decide.")
        guard let writer else {
            return Localized(
                id: "Isinya sudah lain daripada ketika halaman Anda dibuka.",
                en: "It is not what it was when your page was opened.") + unsaved
        }
        let moment = writer.moment.title(in: context.site.zone)
        let author = writer.authorship.author
        if author == context.viewer?.authorship().author {
            return Localized(
                id: "Sejak halaman ini dibuka, Anda sendiri menyimpan yang lain pada \(moment.id), dari halaman lain.",
                en: "After this page was opened, you saved something else yourself at \(moment.en), from another page.")
                + unsaved
        }
        return Localized(
            id: "Sejak halaman Anda dibuka, \(author) menyimpan yang lain pada \(moment.id).",
            en: "After your page was opened, \(author) saved something else at \(moment.en).") + unsaved
    }

    private func table(_ w: inout MarkupWriter, _ language: Language) {
        w.element("div", .class("table-responsive")) { w in
            w.element("table", .class("table")) { w in
                w.element("thead") { w in
                    w.element("tr") { w in
                        for head in [
                            Localized(id: "Isian", en: "Field"), .init(id: "Isian Anda", en: "Yours"),
                            .init(id: "Tercatat sekarang", en: "As it stands now"),
                        ] {
                            w.element("th", .fixed("scope", "col"), text: head.text(in: language))
                        }
                    }
                }
                w.element("tbody") { w in
                    for line in lines {
                        w.element("tr") { w in
                            w.element("th", .fixed("scope", "row"), text: line.title.text(in: language))
                            for value in [line.sent, line.current] {
                                let text = value.text(in: language)
                                w.element("td", text: text.isEmpty ? "–" : text)
                            }
                        }
                    }
                }
            }
        }
        w.raw("\n")
    }
}
