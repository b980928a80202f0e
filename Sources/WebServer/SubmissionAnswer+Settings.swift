import Application
import Domain
import WebUI

extension SubmissionAnswer {
    func changeName() async throws(SiteFault) -> Answer {
        guard let name = displayName(limit: SiteSettings.nameLimit) else {
            let text = Localized(
                id: "Isi nama, paling banyak \(SiteSettings.nameLimit) karakter.",
                en: "Give a name of at most \(SiteSettings.nameLimit) characters.")
            return page(SettingsPage(visitor.site, complaint: text))
        }
        return try await change(.name(name), .changeName)
    }

    func changeLogo() async throws(SiteFault) -> Answer {
        guard let logo = try sentLogo() else {
            let text = Localized(
                id: "Pilih gambar PNG atau JPEG sebesar paling banyak \(SiteLogo.byteLimit / 1000) kB.",
                en: "Choose a PNG or JPEG picture of at most \(SiteLogo.byteLimit / 1000) kB.")
            return page(SettingsPage(visitor.site, complaint: text))
        }
        return try await change(.logo(logo), .changeLogo)
    }

    /// Nil where none was sent, or what is no logo; one that is too large is not read at all.
    private func sentLogo() throws(SiteFault) -> SiteLogo? {
        guard let file = files.first, file.size <= SiteLogo.byteLimit else { return nil }
        do { return SiteLogo(try services.imports.source.read(file.path).bytes) } catch {
            throw .upload(.unavailable(error.reason.written))
        }
    }

    func changeZone() async throws(SiteFault) -> Answer {
        guard let zone = TimeZoneName(rawValue: fields.raw(FormField.zone)) else { throw .notFound }
        return try await change(.zone(zone), .changeZone)
    }

    /// All of them or none.
    func changeDeadlines() async throws(SiteFault) -> Answer {
        let sent = DeadlinesPage(visitor.site).filled(with: fields)
        if let complaint = sent.complaint { return page(DeadlinesPage(sent.entries, complaint: complaint)) }
        guard !sent.changes.isEmpty else { return .redirect(to: .deadlines(saved: true)) }
        let shown = Dictionary(sent.entries.map { ($0.kind, $0.shown) }) { first, _ in first }
        let seen = SettingsChange.code(of: sent.changes.keys) { shown[$0] ?? "" }
        return try await keep(.deadlines(sent.changes), seen: seen, .changeDeadlines, then: .deadlines(saved: true))
    }

    func changeAddress(of agency: AgencyKey) async throws(SiteFault) -> Answer {
        guard try await RouteAnswer(self).agencies().contains(where: { $0.key == agency }) else { throw .notFound }
        let text = fields.text(FormField.address) ?? ""
        guard let lines = SiteSettings.addressLines(text) else {
            let (lines, limit) = (SiteSettings.addressLines, SiteSettings.addressLimit)
            let complaint = Localized(
                id: "Isi paling banyak \(lines) baris, masing-masing paling panjang \(limit) karakter.",
                en: "Give at most \(lines) lines of at most \(limit) characters each.")
            let typed = text.split(whereSeparator: \.isNewline).map(String.init)
            return page(
                try await RouteAnswer(self).people(
                    agency, address: typed, addressComplaint: complaint, addressSeen: fields.seen))
        }
        guard lines != visitor.site.addresses[agency] ?? [] else { return .redirect(to: .people(agency)) }
        return try await keep(
            .address(agency, lines), seen: fields.seen, .changeAddress(agency), then: .people(agency))
    }

    func change(_ change: SettingsChange, _ submission: Submission) async throws(SiteFault) -> Answer {
        try await keep(change, seen: fields.seen, submission, then: .settings(saved: true))
    }

    private func keep(
        _ change: SettingsChange, seen: String?, _ submission: Submission, then route: Route
    ) async throws(SiteFault) -> Answer {
        let viewer = try viewer()
        let outcome: SettingsOutcome
        do { outcome = try await services.settings.change(change, seen: seen, by: viewer) } catch {
            throw .reading(.store(error))
        }
        switch outcome {
        case .kept: return .redirect(to: route)
        case .stale(let stale): return conflict(change, submission, stale)
        case .notAllowed: throw .notFound
        }
    }

    /// Both what was to be kept and what somebody else has chosen.
    private func conflict(
        _ change: SettingsChange, _ submission: Submission, _ stale: StaleChange<SiteSettings>
    ) -> Answer {
        var seen = ["\(FormField.seen)": change.code(in: stale.current)]
        if case .deadlines(let days) = change {
            for kind in days.keys {
                seen[DeadlinesPage.field("terlihat", kind)] =
                    DeadlinesPage(stale.current).entries.first { $0.kind == kind }?.shown
            }
        }
        let isPicture = if case .logo(.some) = change { true } else { false }
        return conflict(
            ConflictPage(
                about: .init(id: "Pengaturan", en: "Settings"), lines: SettingLines.lines(change, stale.current),
                writer: .init(stale.writer), again: isPicture ? nil : .init(submission, fields, seen: seen),
                back: submission.page.address))
    }
}
