import Application
import Domain
import HTTPTypes
import WebUI

extension RouteAnswer {
    func history(_ key: DossierKey, before: Int?) async throws(SiteFault) -> HistoryPage {
        let noted = try await noted(key)
        let reading = try await audit(.dossier(key), of: key.agency, before: before)
        return HistoryPage(noted.checked, reading: reading, readable: try await readable(key), before: before)
    }

    func history(of statement: StatementAddress) async throws(SiteFault) -> HistoryPage {
        let noted = try await noted(statement.dossier)
        let reading = try await audit(.statement(statement), of: statement.dossier.agency, before: nil)
        let readable = try await readable(statement.dossier)
        return HistoryPage(noted.checked, reading: reading, readable: readable, statement: statement)
    }

    /// There is none of what was never noted.
    func history(of record: AuditSubject, of key: AgencyKey, before: Int?) async throws(SiteFault) -> RecordHistoryPage
    {
        let reading = try await audit(.record(key, record), of: key, before: before)
        let isKnown = record == .agency && reading.lookup.agency != nil
        guard isKnown || !reading.extract.lines.isEmpty else { throw .notFound }
        var checked: CheckedDossier?
        if case .finding(let dossier, _, _) = record {
            do { checked = try await services.dossiers.run(DossierKey(agency: key, dossier: dossier)) } catch {
                throw .reading(error)
            }
        }
        return RecordHistoryPage(record, reading: reading, checked: checked)
    }

    func settingsHistory() async throws(SiteFault) -> RecordHistoryPage {
        RecordHistoryPage(nil, reading: try await audit(.settings, of: nil, before: nil))
    }

    /// - Parameter again: whether the chain is to be checked now, although its end was checked before.
    func auditLog(_ key: AgencyKey, before: Int?, again: Bool) async throws(SiteFault) -> AuditLogPage {
        let reading = try await audit(.agency(key), of: key, before: before)
        guard let agency = reading.lookup.agency else { throw .notFound }
        let proof: ProveAudit.Proof
        do { proof = try await services.records.proving.run(key, again: again) } catch { throw .reading(.store(error)) }
        return AuditLogPage(agency: agency, proof: proof, reading: reading)
    }

    /// - Parameter agency: whose chain it is; nil for several.
    private func audit(
        _ scope: AuditScope, of agency: AgencyKey?, before: Int?
    ) async throws(SiteFault) -> AuditReading {
        guard let viewer = visitor.viewer else { throw .access(.notSignedIn) }
        do {
            return try await services.records.reading.run(
                scope, of: agency, before: before, limit: HistoryPage.limit, for: viewer)
        } catch {
            throw .reading(error)
        }
    }
}
