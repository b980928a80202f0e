import Application
import Domain
import Markup

extension PersonPage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        let language = context.language
        w.element("p") { w in
            w.element(
                "a", .text("href", Route.people(agency.key).address),
                text: Localized(id: "← Pegawai ", en: "← People of ").text(in: language) + agency.title)
            w.historyLink(.person(person.id), of: agency.key, in: context)
        }
        w.complaint(complaint, in: context)
        if !person.isNameless { changing(&w, context) }
        posts(&w, language)
        if !person.isNameless { removing(&w, context) }
    }

    private func changing(_ w: inout MarkupWriter, _ context: PageContext) {
        let language = context.language
        w.element("h2", text: Localized(id: "Data pegawai", en: "The person").text(in: language))
        w.form(to: .changePerson(agency.key, person.id), in: context, .class("narrow")) { w in
            w.hidden(FormField.seen, seen)
            PersonFields(
                name: draft?.name ?? person.name, number: draft?.number ?? person.number?.text ?? "",
                account: draft.map(\.account) ?? person.account, accounts: accounts, language: language
            ).write(&w)
            w.element(
                "button", .fixed("type", "submit"), .class("btn btn-primary"),
                text: Localized(id: "Simpan", en: "Save").text(in: language))
        }
    }

    private func posts(_ w: inout MarkupWriter, _ language: Language) {
        w.element("h2", text: Localized(id: "Jabatan", en: "Posts").text(in: language))
        guard !appointments.isEmpty else {
            let none = Localized(
                id: "Belum pernah ditetapkan dalam jabatan. Penetapan dilakukan pada lembar jabatannya.",
                en: "Never put into a post. That is done on the sheet of the post.")
            return w.element("p", .class("hint"), text: none.text(in: language))
        }
        w.element("ul", .class("holders")) { w in
            for (appointment, title) in appointments {
                w.element("li") { w in
                    if let title {
                        let route = Route.position(appointment.post.dossier, appointment.post.position)
                        w.element("a", .text("href", route.address + "#pemangku"), text: title)
                    } else {
                        let gone = Localized(id: "jabatan yang tidak ada lagi", en: "a post that is gone")
                        w.text(gone.text(in: language))
                    }
                    let since = Localized(id: ", sejak ", en: ", since ") + appointment.first.title
                    let until = appointment.last.map { Localized(id: " sampai ", en: " until ") + $0.title }
                    w.text([since, until].compactMap { $0?.text(in: language) }.joined())
                }
            }
        }
        if appointments.contains(where: { $0.appointment.last == nil }) {
            let hint = Localized(
                id: "Jabatan diakhiri pada lembar jabatannya.", en: "A post is ended on its sheet.")
            w.element("p", .class("hint"), text: hint.text(in: language))
        }
    }

    private func removing(_ w: inout MarkupWriter, _ context: PageContext) {
        let language = context.language
        let title =
            appointments.isEmpty
            ? Localized(id: "Hapus pegawai", en: "Remove the person")
            : Localized(id: "Hapus data pribadi", en: "Remove the personal data")
        w.element("details", .class("act")) { w in
            w.element("summary", text: title.text(in: language))
            let text =
                appointments.isEmpty
                ? Localized(
                    id: "Nama, NIP dan hubungan dengan akun dihapus dari register. Jejak audit tetap mencatat bahwa "
                        + "seorang pegawai dihapus, tanpa namanya.",
                    en: "Name, number and account are removed from the register. The audit log still says that a "
                        + "person was removed, without the name.")
                : Localized(
                    id: "Nama, NIP dan hubungan dengan akun dihapus; riwayat jabatan tetap ada tanpa nama. Semua "
                        + "jabatannya harus sudah diakhiri.",
                    en: "Name, number and account are removed; the history of posts stays without a name. All posts "
                        + "must have been ended.")
            w.element("p", text: text.text(in: language))
            w.button(
                to: .removePerson(agency.key, person.id), in: context, seen: PersonEntry(of: person).code,
                .class("btn btn-outline-danger"), text: title)
        }
    }
}
