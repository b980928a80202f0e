import Domain
import Synchronization

@testable import Application

/// One agency, its dossiers and drafts in memory, behind the ports.
final class ImportFixture: Sendable {
    private static let id = UUIDv7(at: Timestamp(milliseconds: 0), random: (0, 0))
    static let agency = AgencyKey(region: RegionID(id), agency: AgencyID(id))
    static let key = ImportDraftKey(agency: agency, draft: ImportDraftID(id))
    static let dossier = DossierKey(agency: agency, dossier: DossierID(id))
    static let author = Authorship(author: "perencana")

    let staged = Mutex<[StagedImport]>([])
    let settlements = Mutex<[ImportNoteID: Settlement]>([:])
    let orders = Mutex<[TakingOver]>([])
    let present: StoredDossier?
    private let proposal: ImportProposal
    private let before: [UInt8]?

    init(_ proposal: ImportProposal = ImportSample.proposal, present: StoredDossier? = nil, before: [UInt8]? = nil) {
        self.proposal = proposal
        self.present = present
        self.before = before
    }

    static func stored(_ proposal: ImportProposal, revision: Int) -> StoredDossier {
        StoredDossier(
            key: dossier, version: DossierVersion(generation: RegisterID(id), revision: revision),
            dossier: proposal.dossier, doubts: proposal.doubts, unread: proposal.unread)
    }

    var register: RegisterPort {
        RegisterPort(
            agencies: { () throws(StoreFault) in
                let lines = self.present.map {
                    [
                        RegisteredAgency.DossierLine(
                            key: $0.key, period: $0.dossier.period, revision: $0.version.revision)
                    ]
                }
                return [
                    RegisteredAgency(
                        key: Self.agency, agency: self.proposal.dossier.agency, dossiers: lines ?? [])
                ]
            },
            addAgency: { _, _ throws(StoreFault) in nil }, add: { _, _ throws(StoreFault) in .nameless },
            load: { _ throws(StoreFault) in self.present },
            version: { _ throws(StoreFault) in self.present?.version }, correct: { _, _ throws(StoreFault) in .gone })
    }

    var drafts: ImportDraftPort {
        ImportDraftPort(
            stage: { imports, _, _ throws(StoreFault) in
                self.staged.withLock { $0 += imports }
                return imports.map { _ in Self.key }
            },
            list: { _ throws(StoreFault) in [] },
            load: { key throws(StoreFault) in key == Self.key ? self.stored : nil },
            file: { _, _ throws(StoreFault) in nil },
            settle: { _, note, decision, _, _ throws(StoreFault) in
                let settlement = decision.map { Settlement($0, author: "a", moment: Timestamp(milliseconds: 0)) }
                self.settlements.withLock { $0[note] = settlement }
                return .written
            },
            confirm: { _, notes, _, _ throws(StoreFault) in
                let settlement = Settlement(.confirmed, author: "a", moment: Timestamp(milliseconds: 0))
                self.settlements.withLock { for note in notes { $0[note] = settlement } }
                return .written
            },
            discard: { _, _, _ throws(StoreFault) in .written },
            takeOver: { order, _ throws(StoreFault) in
                self.orders.withLock { $0.append(order) }
                return .done(TakenOver(dossier: Self.dossier, revision: 1))
            }, undo: { _, _, _ throws(StoreFault) in .changed(nil) })
    }

    /// Knows the proposals of this fixture alone.
    var code: ImportCodePort {
        ImportCodePort(
            write: { [$0 == self.proposal ? 1 : 2] }, read: { $0 == [1] ? self.proposal : nil },
            writeTables: { [UInt8($0.count)] }, readTables: { _ in [] })
    }

    var reviewing: ReviewImport { ReviewImport(drafts: drafts, register: register, code: code, background: .atOnce) }

    private var stored: StoredImport {
        let taken = before.map { _ in TakenOver(dossier: Self.dossier, revision: 2) }
        let line = ImportDraftLine(
            key: Self.key, author: "a", moment: Timestamp(milliseconds: 0), files: [], taken: taken)
        return StoredImport(
            line: line, proposal: [1], tables: [0], settlements: settlements.withLock { $0 }, before: before)
    }
}
