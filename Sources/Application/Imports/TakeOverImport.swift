import Domain

/// Takes a draft over into the register, or undoes that, each as one step.
package struct TakeOverImport: Sendable {
    private let drafts: ImportDraftPort
    private let reviewing: ReviewImport
    private let code: ImportCodePort

    package init(drafts: ImportDraftPort, reviewing: ReviewImport, code: ImportCodePort) {
        self.drafts = drafts
        self.reviewing = reviewing
        self.code = code
    }

    /// - Parameter seen: the `ImportState` that its author saw, as its form sends it.
    package func run(
        _ key: ImportDraftKey, into target: AgencyKey, seen: String, by authorship: Authorship
    ) async throws(ImportFault) -> TakenOver {
        let draft = try await reviewing.draft(key)
        let (agencies, present) = try await reviewing.present(draft.proposal.dossier.period, of: target)
        guard let agency = agencies.first(where: { $0.key == target }) else { throw .gone }
        let state = ImportState(draft, present: present)
        guard state.code == seen else { throw .changed(nil) }
        let result = try await reviewing.inBackground { Self.result(draft.settled, into: present, of: agency) }
        let order = TakingOver(draft: key, agency: target, result: result, state: state)
        return try await outcome { () throws(StoreFault) in try await drafts.takeOver(order, authorship) }
    }

    /// Puts back what was there before; refused where someone has written since.
    package func undo(_ key: ImportDraftKey, by authorship: Authorship) async throws(ImportFault) -> TakenOver {
        let stored: StoredImport?
        do { stored = try await drafts.load(key) } catch { throw .store(error) }
        guard let stored, stored.line.taken != nil else { throw .gone }
        var content: ImportProposal?
        if let before = stored.before {
            let code = code
            guard let read = try await reviewing.inBackground({ code.read(before) }) else {
                throw .store(.damagedRecord("import_draft.content_before"))
            }
            content = read
        }
        let restored = content
        return try await outcome { () throws(StoreFault) in try await drafts.undo(key, restored, authorship) }
    }

    /// The whole dossier as it should be: what is open of replaced documents goes with them.
    private static func result(
        _ settled: ImportProposal, into present: StoredDossier?, of agency: RegisteredAgency
    ) -> ImportProposal {
        var result = settled
        result.refused = []
        if let present {
            let merge = DossierMerge(settled.dossier, into: present.dossier)
            let standing = Set(
                merge.merged.documents.filter { document in !merge.documents.contains { $0.id == document.id } }
                    .compactMap(\.file))
            result.dossier = merge.merged
            result.doubts = present.doubts.filter { standing.contains($0.place.file) } + settled.doubts
            result.unread = present.unread.filter { standing.contains($0.place.file) } + settled.unread
        }
        result.dossier.agency = agency.agency
        return result
    }

    private func outcome(
        _ body: () async throws(StoreFault) -> TakeOverOutcome
    ) async throws(ImportFault) -> TakenOver {
        let outcome: TakeOverOutcome
        do { outcome = try await body() } catch { throw .store(error) }
        switch outcome {
        case .done(let taken): return taken
        case .changed(let writer): throw .changed(writer)
        case .gone: throw .gone
        }
    }
}
