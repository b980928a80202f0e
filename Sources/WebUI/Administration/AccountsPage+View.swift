import Application
import Domain
import Markup

extension AccountsPage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        w.element("p") { w in
            let settings = Localized(
                id: "Pengaturan: nama, logo, zona waktu, tenggat", en: "Settings: name, logo, time zone, deadlines")
            w.element("a", .text("href", Route.settings().address), text: settings.text(in: context.language))
            w.text(" · ")
            let periods = Localized(id: "Periode dan dokumen", en: "Periods and documents")
            w.element(
                "a", .text("href", Route.periods(region, page: 0).address), text: periods.text(in: context.language))
            w.text(" · ")
            let regulations = Localized(id: "Ketentuan yang dipakai", en: "What regulations set")
            w.element("a", .text("href", Route.regulations.address), text: regulations.text(in: context.language))
        }
        w.complaint(complaint, in: context)
        show(issued, &w, context.language)
        agencies(&w, context)
        list(&w, context)
        opening(&w, context)
    }

    private func show(_ issued: Issued?, _ w: inout MarkupWriter, _ language: Language) {
        guard let issued else { return }
        w.element("div", .class("alert alert-success"), .fixed("role", "status")) { w in
            let text = Localized(
                id: "Kata sandi sekali pakai untuk \(issued.login), hanya ditampilkan di sini:",
                en: "One-time password of \(issued.login), shown only here:")
            w.text(text.text(in: language) + " ")
            w.element("code", .class("issued"), text: issued.password)
        }
    }

    private func agencies(_ w: inout MarkupWriter, _ context: PageContext) {
        let language = context.language
        w.element("h2", text: Localized(id: "Perangkat daerah", en: "Agencies").text(in: language))
        if agencies.total > agencies.agencies.count || view.agencyWords != nil {
            let label = Localized(id: "Cari perangkat daerah", en: "Look for an agency")
            NameSearchView(
                label: label, page: .accounts(region), field: "perangkat", words: view.agencyWords, language: language,
                others: [("cari", view.words)]
            ).write(&w)
            let shown = Localized(
                id: "\(agencies.agencies.count) dari \(agencies.total) perangkat daerah",
                en: "\(agencies.agencies.count) of \(agencies.total) agencies")
            let none = Localized(
                id: "Tidak ada perangkat daerah dengan nama itu.", en: "There is no agency of that name.")
            w.element("p", .class("hint"), text: (hasFoundAgencies ? shown : none).text(in: language))
        }
        if hasFoundAgencies {
            w.element("ul") { w in
                for agency in agencies.agencies { w.element("li", text: agency.agency.name ?? agency.title) }
            }
        }
        let add = Localized(id: "Tambahkan perangkat daerah", en: "Add an agency").text(in: language)
        w.form(to: .addAgency(region), in: context, .class("line")) { w in
            w.element("label", .fixed("for", "perangkat-daerah-baru"), .class("form-label"), text: add)
            w.void(
                "input", .fixed("type", "text"), .fixed("name", FormField.displayName),
                .fixed("id", "perangkat-daerah-baru"), .class("form-control"), .flag("required"),
                .number("maxlength", RegisteredAgency.nameLimit))
            w.element(
                "button", .fixed("type", "submit"), .class("btn btn-secondary"),
                text: Localized(id: "Tambahkan", en: "Add").text(in: language))
        }
    }

    private func list(_ w: inout MarkupWriter, _ context: PageContext) {
        w.element("h2", text: Localized(id: "Akun", en: "Accounts").text(in: context.language))
        if accounts.total > accounts.accounts.count || view.words != nil {
            let label = Localized(id: "Cari akun menurut nama", en: "Look for accounts by name")
            NameSearchView(
                label: label, page: .accounts(region), field: "cari", words: view.words, language: context.language,
                others: [("perangkat", view.agencyWords)]
            ).write(&w)
        }
        if accounts.accounts.isEmpty {
            let none: Localized =
                view.words == nil
                ? .init(id: "Belum ada akun.", en: "There are no accounts yet.")
                : .init(id: "Tidak ada akun dengan nama itu.", en: "There is no account of that name.")
            w.element("p", .class("hint"), text: none.text(in: context.language))
        }
        for viewer in accounts.accounts {
            let account = viewer.account
            w.element("details", .class("account")) { w in
                w.element("summary") { w in
                    w.element("b", text: account.login.text)
                    w.text(" " + account.name + " ")
                    w.element("small", text: state(of: viewer, context.language))
                }
                w.element("p") { w in
                    w.historyLink(.account(account.id), of: account.home, in: context)
                }
                name(of: viewer, &w, context)
                roles(of: viewer, &w, context)
                w.element("div", .class("actions")) { w in
                    w.button(
                        to: .resetPassword(account.home, account.id), in: context,
                        seen: AccountAspect.password.code(of: viewer), returning: returning,
                        text: .init(id: "Buat kata sandi sekali pakai", en: "Make a one-time password"))
                    if account.isClosed {
                        w.button(
                            to: .reopenAccount(account.home, account.id), in: context, returning: returning,
                            text: .init(id: "Buka kembali", en: "Open again"))
                    } else if account.id != context.viewer?.account.id {
                        w.button(
                            to: .closeAccount(account.home, account.id), in: context, returning: returning,
                            .class("btn btn-outline-danger"), text: .init(id: "Tutup akun", en: "Close the account"))
                    }
                }
            }
            w.raw("\n")
        }
        PageStepsView(
            number: view.page, count: accounts.pageCount,
            total: .init(id: "\(accounts.total) akun", en: "\(accounts.total) accounts"), language: context.language
        ) {
            .accounts(region, AccountsView(words: view.words, page: $0, agencyWords: view.agencyWords))
        }.write(&w)
    }

    private func goingBack(_ w: inout MarkupWriter) {
        if let returning { w.hidden(FormField.returning, returning.address) }
    }

    private func state(of viewer: Viewer, _ language: Language) -> String {
        let own = viewer.assignments.filter { $0.scope.region == region }.map { $0.role.title.text(in: language) }
        let roles = own.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let closed = Localized(id: "ditutup", en: "closed").text(in: language)
        return ([homes[viewer.account.home] ?? ""] + roles + (viewer.account.isClosed ? [closed] : []))
            .filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private func name(of viewer: Viewer, _ w: inout MarkupWriter, _ context: PageContext) {
        let account = viewer.account
        let (language, id) = (context.language, "nama-\(account.login)")
        w.form(to: .renameAccount(account.home, account.id), in: context, .class("line")) { w in
            w.hidden(FormField.seen, AccountAspect.name.code(of: viewer))
            goingBack(&w)
            w.element(
                "label", .text("for", id), .class("form-label"),
                text: Localized(id: "Nama yang ditampilkan", en: "Name to show").text(in: language))
            w.void(
                "input", .fixed("type", "text"), .fixed("name", FormField.displayName), .id(id),
                .class("form-control"), .flag("required"), .number("maxlength", Account.nameLimit),
                .text("value", account.name))
            w.element(
                "button", .fixed("type", "submit"), .class("btn btn-secondary"),
                text: Localized(id: "Simpan nama", en: "Save the name").text(in: language))
        }
    }

    private func roles(of viewer: Viewer, _ w: inout MarkupWriter, _ context: PageContext) {
        let account = viewer.account
        guard account.id != context.viewer?.account.id else { return }
        w.form(to: .assignRoles(account.home, account.id), in: context) { w in
            w.hidden(FormField.seen, AccountAspect.roles.code(of: viewer))
            goingBack(&w)
            choices(at: account.home, chosen: viewer.assignments, named: account.login.text, &w, context.language)
            w.element(
                "button", .fixed("type", "submit"), .class("btn btn-secondary"),
                text: Localized(id: "Simpan peran", en: "Save the roles").text(in: context.language))
        }
    }

    private func choices(
        at home: AgencyKey, chosen: [RoleAssignment], named name: String, _ w: inout MarkupWriter,
        _ language: Language
    ) {
        w.element("fieldset") { w in
            w.element("legend", text: Localized(id: "Peran", en: "Roles").text(in: language))
            for choice in RoleChoice.all(at: home) {
                let id = "peran-\(name)-\(choice.value)"
                w.element("div", .class("form-check form-check-inline")) { w in
                    w.void(
                        "input", .fixed("type", "checkbox"), .fixed("name", FormField.role), .id(id),
                        .text("value", choice.value), .class("form-check-input"),
                        .when(chosen.contains(choice.assignment), .flag("checked")))
                    w.element(
                        "label", .text("for", id), .class("form-check-label"), text: choice.title.text(in: language))
                }
            }
        }
    }

    private func opening(_ w: inout MarkupWriter, _ context: PageContext) {
        let language = context.language
        let title = Localized(id: "Buka akun baru", en: "Open an account")
        w.element("h2", text: title.text(in: language))
        guard let home = agencies.agencies.first?.key else { return }
        w.form(to: .openAccount(region), in: context, .class("narrow")) { w in
            goingBack(&w)
            w.field(
                FormField.login,
                Localized(
                    id: "Nama pengguna: huruf kecil, angka, titik", en: "User name: small letters, digits, dots"
                ).text(in: language), value: entered.raw(FormField.login), .flag("required"),
                .fixed("autocapitalize", "none"), .fixed("autocomplete", "off"))
            w.field(
                FormField.displayName, Localized(id: "Nama yang ditampilkan", en: "Name to show").text(in: language),
                value: entered.raw(FormField.displayName), .flag("required"))
            w.element("div", .class("mb-3")) { w in
                let label = Localized(id: "Perangkat daerah", en: "Agency").text(in: language)
                w.element("label", .fixed("for", FormField.agency), .class("form-label"), text: label)
                w.element(
                    "select", .fixed("name", FormField.agency), .fixed("id", FormField.agency), .class("form-select")
                ) { w in
                    let chosen = entered.raw(FormField.agency)
                    for agency in agencies.agencies {
                        let value = "\(agency.key.agency)"
                        w.element(
                            "option", .text("value", value), .when(value == chosen, .flag("selected")),
                            text: agency.agency.name ?? agency.title)
                    }
                }
            }
            let roles = RoleChoice.assignments(of: entered.all(FormField.role), at: home)
            choices(at: home, chosen: roles, named: "baru", &w, language)
            w.element("button", .fixed("type", "submit"), .class("btn btn-primary"), text: title.text(in: language))
        }
    }
}
