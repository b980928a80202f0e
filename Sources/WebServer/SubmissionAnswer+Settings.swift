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
        return try await change(.name(name))
    }

    func changeLogo() async throws(SiteFault) -> Answer {
        guard let file = files.first, let read = try? services.imports.source.read(file.path),
            let logo = SiteLogo(read.bytes)
        else {
            let text = Localized(
                id: "Pilih gambar PNG atau JPEG sebesar paling banyak \(SiteLogo.byteLimit / 1000) kB.",
                en: "Choose a PNG or JPEG picture of at most \(SiteLogo.byteLimit / 1000) kB.")
            return page(SettingsPage(visitor.site, complaint: text))
        }
        return try await change(.logo(logo))
    }

    func changeZone() async throws(SiteFault) -> Answer {
        guard let zone = TimeZoneName(rawValue: fields.raw(FormField.zone)) else { throw .notFound }
        return try await change(.zone(zone))
    }

    /// All of them or none.
    func changeDeadlines() async throws(SiteFault) -> Answer {
        let sent = DeadlinesPage(visitor.site).filled(with: fields)
        if let complaint = sent.complaint { return page(DeadlinesPage(sent.entries, complaint: complaint)) }
        if !sent.changes.isEmpty { try await keep(.deadlines(sent.changes)) }
        return .redirect(to: .deadlines)
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
            return page(try await RouteAnswer(self).people(agency, address: typed, addressComplaint: complaint))
        }
        if lines != visitor.site.addresses[agency] ?? [] { try await keep(.address(agency, lines)) }
        return .redirect(to: .people(agency))
    }

    func change(_ change: SettingsChange) async throws(SiteFault) -> Answer {
        try await keep(change)
        return .redirect(to: .settings)
    }

    private func keep(_ change: SettingsChange) async throws(SiteFault) {
        let viewer = try viewer()
        let isDone: Bool
        do { isDone = try await services.settings.change(change, by: viewer) } catch { throw .reading(.store(error)) }
        guard isDone else { throw .notFound }
    }
}
