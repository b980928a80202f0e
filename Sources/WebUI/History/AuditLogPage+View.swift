import Application
import Domain
import Markup

extension AuditLogPage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        let language = context.language
        w.element("h2", text: title.text(in: language))
        state(&w, language)
        checked(&w, context)
        head(&w, language)
        w.element("h2", text: Localized(id: "Catatan", en: "Entries").text(in: language))
        AuditLinesView(lines: extract.lines, names: names).write(&w, in: context)
        if let rest = extract.rest {
            w.element("p") { w in
                let older = Localized(id: "Catatan sebelumnya", en: "Earlier entries")
                w.element(
                    "a", .text("href", Route.auditLog(agency.key, before: rest).address), text: older.text(in: language)
                )
            }
        }
    }

    private func state(_ w: inout MarkupWriter, _ language: Language) {
        guard !proof.breaches.isEmpty else {
            let whole = Localized(
                id: "Rangkaian utuh: setiap catatan masih seperti ketika ditulis.",
                en: "The chain holds: every entry is as it was written.")
            w.element("p", .class("clean"), text: whole.text(in: language))
            return
        }
        w.element("div", .class("alert alert-danger")) { w in
            let broken = Localized(
                id: "Rangkaian putus. Simpan basis data sebagaimana adanya dan hubungi penanggung jawabnya:",
                en: "The chain is broken. Keep the database as it is and tell whoever is responsible for it:")
            w.element("p", text: broken.text(in: language))
            w.element("ul") { w in
                for breach in proof.breaches.prefix(20) {
                    w.element("li", text: breach.message.text(in: language))
                }
            }
        }
    }

    private func checked(_ w: inout MarkupWriter, _ context: PageContext) {
        w.element("p", .class("meta")) { w in
            let moment = proven.title(in: context.site.zone)
            let text = Localized(id: "Diperiksa \(moment.id). ", en: "Checked at \(moment.en). ")
            w.text(text.text(in: context.language))
            let again = Localized(id: "Periksa sekarang", en: "Check it now")
            w.element(
                "a", .text("href", Route.auditLog(agency.key, before: nil, again: true).address),
                text: again.text(in: context.language))
        }
    }

    private func head(_ w: inout MarkupWriter, _ language: Language) {
        w.element("dl", .class("chain-head")) { w in
            w.element("dt", text: Localized(id: "Jumlah catatan", en: "Entries").text(in: language))
            w.element("dd", text: "\(proof.head.length)")
            w.element("dt", text: Localized(id: "Kepala rangkaian", en: "Head of the chain").text(in: language))
            w.element("dd") { w in w.element("code", text: proof.head.text) }
        }
        let use = Localized(
            id: "Salin kepala rangkaian ke tempat lain: kelak dengan itu terbukti bahwa tidak ada yang diubah atau "
                + "dihapus sebelum catatan tersebut.",
            en: "Write the head down elsewhere: later it proves that nothing before that entry was changed or removed.")
        w.element("p", .class("hint"), text: use.text(in: language))
    }
}
