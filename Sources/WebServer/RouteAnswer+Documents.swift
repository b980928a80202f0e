import Application
import Documents
import Domain
import HTTPTypes
import WebUI

extension RouteAnswer {
    private var revisions: ReadRevision { services.records.revisions }

    func documents(_ route: Route, _ key: DossierKey, _ revision: Int?) async throws(SiteFault) -> Answer {
        let seesHistory = may(.readHistory, on: key.agency)
        return try await shared(route, of: key, seesHistory: seesHistory) { () throws(SiteFault) in
            let past = try await past(key, revision)
            let choice = seesHistory ? try await choice(of: key, shown: past) : nil
            if let past { return DocumentsPage(past.noted.checked, choice: choice) }
            return DocumentsPage(try await noted(key).checked, choice: choice)
        }
    }

    func preview(
        _ route: Route, _ key: DossierKey, _ id: DocumentDefinitionID, _ figures: DocumentOptions.Figures,
        _ revision: Int?
    ) async throws(SiteFault) -> Answer {
        try await shared(route, of: key) { () throws(SiteFault) in
            if let past = try await past(key, revision) { return PreviewPage(past, id, figures, in: visitor.site.zone) }
            return PreviewPage(try await noted(key).checked, id, figures)
        }
    }

    func file(
        _ key: DossierKey, _ id: DocumentDefinitionID, _ figures: DocumentOptions.Figures, _ format: DocumentFormat,
        _ revision: Int?
    ) async throws(SiteFault) -> Answer {
        let past = try await past(key, revision)
        let noted: NotedDossier
        if let past { noted = past.noted } else { noted = try await self.noted(key) }
        guard let definition = DocumentCatalog.definition(id) else { throw .notFound }
        let zone = visitor.site.zone
        let name = DownloadName(
            id.text, of: noted.checked.report, figures: figures, revisions: past.map { [$0.number] } ?? [])
        let emblem = try await emblem(of: key.agency.region)
        return try await file(named: name, format) {
            let options = DocumentOptions(
                figures: figures, emblem: emblem, registeredAddress: visitor.site.addresses[key.agency] ?? [],
                margin: format.isRead ? .clean : .usual)
            let input = DocumentInput(
                report: noted.openReport, options: options, dismissals: noted.dismissals(in: zone))
            return definition.document(for: input)
        }
    }

    /// The logo of an installation that serves one region; beside others it stands for none of them.
    private func emblem(of region: RegionID) async throws(SiteFault) -> Emblem? {
        guard let logo = visitor.site.logo else { return nil }
        return try await agencies().allSatisfy { $0.key.region == region } ? Emblem(logo.bytes) : nil
    }

    // MARK: Two revisions

    /// - Parameters:
    ///   - from: nil for the one before the other.
    ///   - to: nil for the current one.
    func difference(_ route: Route, _ key: DossierKey, _ from: Int?, _ to: Int?) async throws(SiteFault) -> Answer {
        try await shared(route, of: key) { () throws(SiteFault) in
            let readable = try await readable(key)
            let to = to ?? readable.upperBound
            let comparison = try await comparison(key, from ?? max(readable.lowerBound, to - 1), to)
            return DifferencePage(comparison, choice: try await choice(of: key, shown: nil))
        }
    }

    func differenceFile(
        _ key: DossierKey, _ from: Int, _ to: Int, _ format: DocumentFormat, _ figures: DocumentOptions.Figures
    ) async throws(SiteFault) -> Answer {
        let report = try await noted(key).checked.report
        let matrix: Document?
        do { matrix = try await revisions.matrix(key, from, to, figures, in: visitor.site.zone) } catch {
            throw .reading(error)
        }
        guard let matrix else { throw .notFound }
        let name = DownloadName(RevisionMatrix.id.text, of: report, figures: figures, revisions: [from, to])
        return try await file(named: name, format) { matrix }
    }

    private func comparison(_ key: DossierKey, _ from: Int, _ to: Int) async throws(SiteFault) -> RevisionComparison {
        let comparison: RevisionComparison?
        do { comparison = try await revisions.compare(key, from, to) } catch { throw .reading(error) }
        guard let comparison else { throw .notFound }
        return comparison
    }

    func readable(_ key: DossierKey) async throws(SiteFault) -> ClosedRange<Int> {
        let readable: ClosedRange<Int>?
        do { readable = try await revisions.readable(key) } catch { throw .reading(error) }
        guard let readable else { throw .notFound }
        return readable
    }

    // MARK: One revision

    /// Nil for the current one; what can't be read isn't there.
    private func past(_ key: DossierKey, _ revision: Int?) async throws(SiteFault) -> DossierRevision? {
        guard let revision else { return nil }
        if try await version(of: key).revision == revision { return nil }
        let past: DossierRevision?
        do { past = try await revisions.run(key, revision) } catch { throw .reading(error) }
        guard let past else { throw .notFound }
        return past
    }

    private func choice(of key: DossierKey, shown: DossierRevision?) async throws(SiteFault) -> RevisionChoice {
        let extract: AuditExtract
        do { extract = try await services.records.audit.extract(.revisions(key), nil, RevisionChoice.limit) } catch {
            throw .reading(.store(error))
        }
        return RevisionChoice(
            key, readable: try await readable(key), lines: extract.lines, shown: shown?.number, entry: shown?.entry,
            zone: visitor.site.zone)
    }

    /// Builds a document and makes a file of it in the background.
    private func file(
        named name: DownloadName, _ format: DocumentFormat, _ build: @escaping @Sendable () -> Document
    ) async throws(SiteFault) -> Answer {
        let documents = services.documents
        switch await services.background.run({ documents.bytes(build(), format) }) {
        case nil: throw .reading(.overloaded)
        case .failure(let failure): throw .document(failure)
        case .success(let bytes):
            let place = format == .html ? "inline" : "attachment"
            return Answer(
                bytes: bytes,
                headers: [
                    .contentType: format.mediaType,
                    .contentDisposition: "\(place); filename=\"\(name.text(format))\"",
                    .contentSecurityPolicy: ContentPolicy.document,
                ])
        }
    }
}
