import Application
import Domain
import Markup

extension HistoryPage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        let language = context.language
        if let statement {
            w.element("h2") { w in
                w.text(names.title(of: .statement(entry: statement.entry, index: statement.index), in: language))
            }
            w.element("p") { w in
                let back = Localized(id: "Ke bagian rencananya", en: "To its part of the plan")
                w.element(
                    "a", .text("href", Route.plan(key, part: names.part(of: statement.entry)).address),
                    text: back.text(in: language))
                w.text(" · ")
                let all = Localized(id: "Riwayat seluruh rencana", en: "History of the whole plan")
                w.element("a", .text("href", Route.history(key, before: nil).address), text: all.text(in: language))
            }
        } else if context.may(.readHistory, on: key.agency) {
            w.element("p") { w in
                let chain = Localized(
                    id: "Jejak audit seluruh perangkat daerah dan buktinya",
                    en: "The agency's whole audit log and its proof")
                w.element(
                    "a", .text("href", Route.auditLog(key.agency, before: nil).address), text: chain.text(in: language))
            }
        }
        AuditLinesView(
            lines: extract.lines, names: names, revisions: (key: key, readable: readable)
        ).write(&w, in: context)
        if statement == nil, let rest = extract.rest {
            w.element("p") { w in
                let older = Localized(id: "Catatan sebelumnya", en: "Earlier entries")
                w.element("a", .text("href", Route.history(key, before: rest).address), text: older.text(in: language))
            }
        }
    }
}
