import Domain

/// Opens a draft: what was read, what is to be settled, what would change.
package struct ReviewImport: Sendable {
    private let drafts: ImportDraftPort
    private let register: RegisterPort
    private let code: ImportCodePort
    private let background: BackgroundPort

    package init(drafts: ImportDraftPort, register: RegisterPort, code: ImportCodePort, background: BackgroundPort) {
        self.drafts = drafts
        self.register = register
        self.code = code
        self.background = background
    }

    /// - Parameter target: the agency it would be taken over into.
    package func run(_ key: ImportDraftKey, into target: AgencyKey) async throws(ImportFault) -> ImportReview {
        let draft = try await draft(key)
        let (agencies, present) = try await present(draft.proposal.dossier.period, of: target)
        guard let agency = agencies.first(where: { $0.key == target }) else { throw .gone }
        return try await inBackground {
            ImportReview(draft: draft, target: agency, agencies: agencies, present: present)
        }
    }

    /// The draft itself.
    package func draft(_ key: ImportDraftKey) async throws(ImportFault) -> ImportDraft {
        let stored: StoredImport?
        do { stored = try await drafts.load(key) } catch { throw .store(error) }
        guard let stored else { throw .gone }
        let code = code
        let draft = try await inBackground { () -> ImportDraft? in
            guard let proposal = code.read(stored.proposal), let tables = code.readTables(stored.tables) else {
                return nil
            }
            return ImportDraft(line: stored.line, proposal: proposal, tables: tables, settlements: stored.settlements)
        }
        guard let draft else { throw .store(.damagedRecord("import_draft.proposal")) }
        return draft
    }

    /// Apart from what answers the others; refused where too much is waiting.
    func inBackground<Value: Sendable>(
        _ body: @escaping @Sendable () -> Value
    ) async throws(ImportFault) -> Value {
        guard let value = await background.run(body) else { throw .overloaded }
        return value
    }

    /// The agency's dossier of a period; nil where it has none.
    func present(
        _ period: ClosedRange<Int>?, of target: AgencyKey
    ) async throws(ImportFault) -> (agencies: [RegisteredAgency], dossier: StoredDossier?) {
        do throws(StoreFault) {
            let agencies = try await register.agencies()
            let lines = agencies.first { $0.key == target }?.dossiers ?? []
            guard let line = lines.first(where: { $0.period == period }) else { return (agencies, nil) }
            return (agencies, try await register.load(line.key))
        } catch {
            throw .store(error)
        }
    }
}
