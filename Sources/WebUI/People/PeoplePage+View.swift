import Application
import Domain
import Markup

extension PeoplePage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        let language = context.language
        w.element("h2", text: title.text(in: language))
        if people.isEmpty {
            let none = Localized(
                id: "Belum ada pegawai. Catat satu di bawah, lalu tetapkan jabatannya pada lembar jabatan itu.",
                en: "Nobody yet. Enter someone below, then put the person into a post on the post's sheet.")
            w.element("p", .class("hint"), text: none.text(in: language))
        } else {
            list(&w, language)
        }
        w.element("p") { w in
            for line in agency.dossiers {
                let years = line.period.map { PeriodTitle.years($0) }
                let posts = Localized(id: "Jabatan", en: "Posts").text(in: language)
                w.element(
                    "a", .class("link"), .text("href", Route.positions(line.key).address),
                    text: [posts, years].compactMap { $0 }.joined(separator: " "))
                w.text(" ")
            }
        }
        entering(&w, context)
        if let address {
            AgencyAddressView(
                agency: agency.key, lines: address, complaint: addressComplaint, seen: addressSeen
            ).write(&w, context)
            // Of what was never given there is no history.
            if !address.isEmpty {
                w.element("p") { w in w.historyLink(.address(of: agency.key), of: agency.key, in: context) }
            }
        }
    }

    private func list(_ w: inout MarkupWriter, _ language: Language) {
        let logins = Dictionary(accounts.map { ($0.id, $0.login.text) }) { first, _ in first }
        w.element("div", .class("table-responsive")) { w in
            w.element("table", .class("table table-sm")) { w in
                w.element("thead") { w in
                    w.element("tr") { w in
                        for head in [
                            Localized(id: "Nama", en: "Name"), .init(both: "NIP"), .init(id: "Akun", en: "Account"),
                        ] {
                            w.element("th", .fixed("scope", "col"), text: head.text(in: language))
                        }
                    }
                }
                w.element("tbody") { w in
                    for person in people {
                        w.element("tr") { w in
                            w.element("th", .fixed("scope", "row")) { w in
                                w.element(
                                    "a", .text("href", Route.person(agency.key, person.id).address),
                                    text: person.name)
                            }
                            w.element("td", text: person.number?.printed ?? "–")
                            w.element("td", text: person.account.flatMap { logins[$0] } ?? "–")
                        }
                    }
                }
            }
        }
        w.raw("\n")
    }

    private func entering(_ w: inout MarkupWriter, _ context: PageContext) {
        let language = context.language
        w.element("h2", text: Localized(id: "Catat pegawai", en: "Enter a person").text(in: language))
        w.complaint(complaint, in: context)
        w.form(to: .enterPerson(agency.key), in: context, .class("narrow")) { w in
            PersonFields(
                name: draft.name, number: draft.number, account: draft.account, accounts: accounts, language: language
            ).write(&w)
            w.element(
                "button", .fixed("type", "submit"), .class("btn btn-primary"),
                text: Localized(id: "Catat", en: "Enter").text(in: language))
        }
    }
}
