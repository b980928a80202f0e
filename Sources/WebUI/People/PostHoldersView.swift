import Application
import Domain
import Markup

/// Who is or was in a post, and the forms to change that.
struct PostHoldersView {
    let page: PositionPage

    func write(_ w: inout MarkupWriter, in context: PageContext) {
        let mayManage = context.may(.managePeople, on: page.key.agency)
        guard mayManage || !page.holders.isEmpty else { return }
        let language = context.language
        w.element("h3", .id("pemangku"), text: Localized(id: "Pemangku jabatan", en: "Holders").text(in: language))
        w.complaint(page.complaint, in: context)
        if page.holders.isEmpty {
            let none = Localized(id: "Belum ada yang ditetapkan.", en: "Nobody was put into it yet.")
            w.element("p", .class("hint"), text: none.text(in: language))
        }
        w.element("ul", .class("holders")) { w in
            for holder in page.holders {
                w.element("li") { w in
                    write(holder, &w, language)
                    w.historyLink(.appointment(holder.appointment.id), of: page.key.agency, in: context)
                    if mayManage, holder.appointment.last == nil { release(holder, &w, context) }
                }
            }
        }
        if mayManage { appoint(&w, context) }
    }

    private func write(_ holder: PostHolder, _ w: inout MarkupWriter, _ language: Language) {
        w.element("b", text: holder.person.name)
        if let number = holder.person.number { w.text(", NIP \(number.printed)") }
        let since = Localized(id: "sejak ", en: "since ") + holder.appointment.first.title
        let until = holder.appointment.last.map { Localized(id: " sampai ", en: " until ") + $0.title }
        let words = [since, until].compactMap { $0 }.joined(separator: "")
        w.text(", \(words.text(in: language)) ")
    }

    private func release(_ holder: PostHolder, _ w: inout MarkupWriter, _ context: PageContext) {
        let language = context.language
        let field = "akhir-\(holder.appointment.id)"
        w.element("details", .class("act")) { w in
            w.element("summary", text: Localized(id: "Akhiri", en: "End").text(in: language))
            w.form(to: .release(page.key, holder.appointment.id), in: context) { w in
                w.hidden(FormField.position, page.sheet.position.id.text)
                w.hidden(FormField.seen, holder.appointment.last?.text ?? "")
                day(field, .init(id: "Hari terakhir", en: "Last day"), &w, language)
                submit(.init(id: "Akhiri", en: "End"), &w, language)
            }
        }
    }

    private func appoint(_ w: inout MarkupWriter, _ context: PageContext) {
        let language = context.language
        guard !page.people.isEmpty else {
            w.element("p", .class("hint")) { w in
                let none = Localized(
                    id: "Catat dahulu pegawainya pada ", en: "First enter the person among the ")
                w.text(none.text(in: language))
                let link = Localized(id: "daftar pegawai", en: "people of the agency")
                w.element("a", .text("href", Route.people(page.key.agency).address), text: link.text(in: language))
                w.text(".")
            }
            return
        }
        w.form(to: .appoint(page.key), in: context, .class("narrow")) { w in
            w.hidden(FormField.position, page.sheet.position.id.text)
            w.element("div", .class("mb-3")) { w in
                w.element(
                    "label", .fixed("for", FormField.person), .class("form-label"),
                    text: Localized(id: "Pegawai", en: "Person").text(in: language))
                w.element(
                    "select", .fixed("name", FormField.person), .fixed("id", FormField.person), .class("form-select")
                ) { w in
                    for person in page.people {
                        w.element("option", .text("value", "\(person.id)"), text: person.name)
                    }
                }
            }
            day("sejak", .init(id: "Sejak", en: "Since"), &w, language)
            submit(.init(id: "Tetapkan", en: "Put into the post"), &w, language)
        }
    }

    private func day(_ id: String, _ label: Localized, _ w: inout MarkupWriter, _ language: Language) {
        w.element("div", .class("mb-3")) { w in
            w.element("label", .text("for", id), .class("form-label"), text: label.text(in: language))
            w.void(
                "input", .fixed("type", "date"), .fixed("name", FormField.day), .id(id), .class("form-control"),
                .flag("required"), .text("value", page.today.text))
        }
    }

    private func submit(_ text: Localized, _ w: inout MarkupWriter, _ language: Language) {
        w.element("button", .fixed("type", "submit"), .class("btn btn-primary"), text: text.text(in: language))
    }
}
