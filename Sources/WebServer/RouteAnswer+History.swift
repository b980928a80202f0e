import Application
import Domain
import HTTPTypes
import WebUI

extension RouteAnswer {
    func history(_ key: DossierKey, before: Int?) async throws(SiteFault) -> HistoryPage {
        let noted = try await noted(key)
        let extract = try await extract(.dossier(key), before: before)
        return HistoryPage(noted.checked, extract: extract, readable: try await readable(key), before: before)
    }

    func history(of statement: StatementAddress) async throws(SiteFault) -> HistoryPage {
        let noted = try await noted(statement.dossier)
        let extract = try await extract(.statement(statement), before: nil)
        let readable = try await readable(statement.dossier)
        return HistoryPage(noted.checked, extract: extract, readable: readable, statement: statement)
    }

    func auditLog(_ key: AgencyKey, before: Int?) async throws(SiteFault) -> AuditLogPage {
        guard let agency = try await agencies().first(where: { $0.key == key }) else { throw .notFound }
        let proof: AuditProof
        do { proof = try await services.records.audit.verify(key) } catch { throw .reading(.store(error)) }
        return AuditLogPage(agency: agency, proof: proof, extract: try await extract(.agency(key), before: before))
    }

    private func extract(_ scope: AuditScope, before: Int?) async throws(SiteFault) -> AuditExtract {
        do { return try await services.records.audit.extract(scope, before, HistoryPage.limit) } catch {
            throw .reading(.store(error))
        }
    }
}
