import Domain

/// Assigns a finding to someone, dismisses it with a reason, or opens it again.
package struct NoteFinding: Sendable {
    package enum Fault: Error, Hashable, Sendable {
        /// There is no such dossier, or it isn't this viewer's.
        case notAllowed
        /// The finding is gone or rests on other figures now.
        case changed
        /// Somebody else has noted something on it meanwhile: how it stands now.
        case stale(FindingStanding)
        case reasonMissing
        case reasonTooLong
        /// Who was chosen doesn't work with this agency.
        case stranger
        case reading(ReadingFault)
    }

    /// Letters of a reason.
    package static let reasonLimit = 500

    private let findings: ReadFindings
    private let notes: FindingNotePort
    private let accounts: AccountPort

    package init(findings: ReadFindings, notes: FindingNotePort, accounts: AccountPort) {
        self.findings = findings
        self.notes = notes
        self.accounts = accounts
    }

    /// - Parameters:
    ///   - reason: must be given for a dismissal.
    ///   - seen: how its author saw the finding stand, as its form sends it; nil for whoever didn't look.
    package func run(
        _ act: FindingNote.Act, on mark: FindingMark, of key: DossierKey, reason: String?, seen: String? = nil,
        by viewer: Viewer
    ) async throws(Fault) {
        guard AccessPolicy.allows(act.permission, on: key.agency, to: viewer) else { throw .notAllowed }
        let reason = try checked(reason, of: act)
        if case .assigned(let account?) = act { try await check(account, for: key.agency) }
        let dossier: NotedDossier?
        do { dossier = try await findings.run(key) } catch { throw .reading(error) }
        guard let dossier else { throw .notAllowed }
        guard let finding = dossier.finding(mark) else { throw .changed }
        let outcome: FindingNoteOutcome
        do { outcome = try await notes.add(key, finding.subject, act, seen, viewer.authorship(reason: reason)) } catch {
            throw .reading(.store(error))
        }
        switch outcome {
        case .written, .unchanged: return
        case .stale(let standing): throw .stale(standing)
        case .gone: throw .notAllowed
        }
    }

    /// Who may be asked to see to findings of an agency, by login.
    package func assignable(_ agency: AgencyKey) async throws(ReadingFault) -> [Account] {
        do {
            return try await accounts.working(agency).filter {
                !$0.account.isClosed && AccessPolicy.allows(.readPlan, on: agency, to: $0)
            }.map(\.account)
        } catch {
            throw .store(error)
        }
    }

    private func check(_ account: AccountID, for agency: AgencyKey) async throws(Fault) {
        let known: [Account]
        do { known = try await assignable(agency) } catch { throw .reading(error) }
        guard known.contains(where: { $0.id == account }) else { throw .stranger }
    }

    private func checked(_ reason: String?, of act: FindingNote.Act) throws(Fault) -> String? {
        let text = (reason ?? "").trimmed
        guard text.unicodeScalars.count <= Self.reasonLimit else { throw .reasonTooLong }
        if act == .dismissed, text.isEmpty { throw .reasonMissing }
        return text.isEmpty ? nil : text
    }
}
