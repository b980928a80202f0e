import Application
import Domain
import HTTPTypes
import WebUI

extension SubmissionAnswer {
    func addAgency(in region: RegionID) async throws(SiteFault) -> Answer {
        let government = try await RouteAnswer(self).page(of: region).agencies.lazy.compactMap(\.agency.region).first
        guard let government else { throw .notFound }
        let key: AgencyKey?
        let name = displayName(limit: RegisteredAgency.nameLimit)
        let author = try viewer().authorship()
        do { key = try await services.register.addAgency(Agency(name: name, region: government), author) } catch {
            throw .reading(.store(error))
        }
        guard key != nil, let name else {
            let complaint = Localized(
                id: "Isi nama perangkat daerah, paling banyak \(RegisteredAgency.nameLimit) karakter.",
                en: "Give the name of the agency, at most \(RegisteredAgency.nameLimit) characters.")
            return try await accounts(region, complaint: complaint)
        }
        return .redirect(to: .accounts(region, AccountsView(agencyWords: name)))
    }

    func openAccount(in region: RegionID) async throws(SiteFault) -> Answer {
        let viewer = try viewer()
        var home: AgencyKey?
        if let id = UUIDv7(fields.raw(FormField.agency)) {
            home = try await RouteAnswer(self).agency(AgencyKey(region: region, agency: AgencyID(id)))?.key
        }
        guard let login = Login(fields.raw(FormField.login)) else {
            let complaint = Localized(
                id: "Nama pengguna hanya memuat huruf kecil, angka, titik, - dan _, paling banyak \(Login.limit).",
                en: "A user name has small letters, digits, dots, - and _ only, at most \(Login.limit).")
            return try await refuseOpening(in: region, complaint)
        }
        guard let home, let name = displayName(limit: Account.nameLimit) else {
            let complaint = Localized(
                id:
                    "Isi nama yang ditampilkan (paling banyak \(Account.nameLimit) karakter) dan pilih perangkat daerah.",
                en: "Give a name to show (at most \(Account.nameLimit) characters) and choose an agency.")
            return try await refuseOpening(in: region, complaint)
        }
        let roles = RoleChoice.assignments(of: fields.all(FormField.role), at: home)
        do {
            let password = try await services.access.administer.open(
                login, name: name, home: home, assignments: roles, by: viewer)
            return try await accounts(region, issued: .init(login: login.text, password: password.text))
        } catch AdministerAccounts.Fault.loginTaken {
            let complaint = Localized(id: "Nama pengguna ini sudah dipakai.", en: "This user name is taken.")
            return try await refuseOpening(in: region, complaint)
        } catch let fault as AdministerAccounts.Fault {
            return try await answer(to: fault, region)
        } catch let fault as SiteFault {
            throw fault
        } catch {
            throw .notFound
        }
    }

    /// With what was filled in, so that nobody has to do so again.
    private func refuseOpening(in region: RegionID, _ complaint: Localized) async throws(SiteFault) -> Answer {
        var shown = try await RouteAnswer(self).accounts(region, view(of: region), complaint: complaint)
        shown.entered = fields
        return page(shown)
    }

    func resetPassword(of account: AccountID, _ home: AgencyKey) async throws(SiteFault) -> Answer {
        let viewer = try viewer()
        do {
            let password = try await services.access.administer.resetPassword(
                of: account, home: home, seen: fields.seen, by: viewer)
            let present = try await services.access.administer.account(account, home: home, for: viewer)
            let login = present.account.login.text
            return try await accounts(home.region, issued: .init(login: login, password: password.text))
        } catch let fault as AdministerAccounts.Fault {
            if case .stale(let change) = fault { return conflict(.resetPassword(home, account), change) }
            return try await answer(to: fault, home.region)
        } catch let fault as SiteFault {
            throw fault
        } catch {
            throw .notFound
        }
    }

    func assignRoles(to account: AccountID, _ home: AgencyKey) async throws(SiteFault) -> Answer {
        let roles = RoleChoice.assignments(of: fields.all(FormField.role), at: home)
        return try await change(.assignRoles(home, account), home.region) {
            administer, viewer throws(AdministerAccounts.Fault) in
            try await administer.assign(roles, to: account, home: home, seen: fields.seen, by: viewer)
        }
    }

    func rename(_ account: AccountID, _ home: AgencyKey) async throws(SiteFault) -> Answer {
        guard let name = displayName(limit: Account.nameLimit) else {
            let complaint = Localized(
                id: "Isi nama yang ditampilkan, paling banyak \(Account.nameLimit) karakter.",
                en: "Give a name to show of at most \(Account.nameLimit) characters.")
            return try await accounts(home.region, complaint: complaint)
        }
        return try await change(.renameAccount(home, account), home.region) {
            administer, viewer throws(AdministerAccounts.Fault) in
            try await administer.rename(account, to: name, home: home, seen: fields.seen, by: viewer)
        }
    }

    func close(_ account: AccountID, _ home: AgencyKey) async throws(SiteFault) -> Answer {
        try await change(.closeAccount(home, account), home.region) {
            administer, viewer throws(AdministerAccounts.Fault) in
            try await administer.close(account, home: home, by: viewer)
        }
    }

    func reopen(_ account: AccountID, _ home: AgencyKey) async throws(SiteFault) -> Answer {
        try await change(.reopenAccount(home, account), home.region) {
            administer, viewer throws(AdministerAccounts.Fault) in
            try await administer.reopen(account, home: home, by: viewer)
        }
    }

    private func change(
        _ submission: Submission, _ region: RegionID,
        _ body: (AdministerAccounts, Viewer) async throws(AdministerAccounts.Fault) -> Void
    ) async throws(SiteFault) -> Answer {
        let viewer = try viewer()
        do { try await body(services.access.administer, viewer) } catch {
            if case .stale(let change) = error { return conflict(submission, change) }
            return try await answer(to: error, region)
        }
        return .redirect(to: .accounts(region, view(of: region)))
    }

    private func answer(to fault: AdministerAccounts.Fault, _ region: RegionID) async throws(SiteFault) -> Answer {
        switch fault {
        // Only who opens an account can find its name taken.
        case .notAllowed, .stale, .loginTaken: throw .notFound
        case .overloaded: throw .access(.tooManyAtOnce)
        case .store(let fault): throw .reading(.store(fault))
        case .ownAccount:
            return try await accounts(
                region,
                complaint: .init(
                    id: "Akun sendiri tidak dapat ditutup atau diubah perannya.",
                    en: "One can't close one's own account or change its roles."))
        }
    }

    private func accounts(
        _ region: RegionID, issued: AccountsPage.Issued? = nil, complaint: Localized? = nil
    ) async throws(SiteFault) -> Answer {
        let shown = try await RouteAnswer(self).accounts(
            region, view(of: region), issued: issued, complaint: complaint)
        var answer = page(shown)
        if complaint == nil { answer.status = .ok }
        return answer
    }

    /// What was looked at when the form was sent.
    func view(of region: RegionID) -> AccountsView {
        guard case .accounts(region, let view) = returning else { return .start }
        return view
    }
}
