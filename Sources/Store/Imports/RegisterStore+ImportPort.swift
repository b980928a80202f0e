import Application

extension RegisterStore {
    /// The use cases' view of the drafts.
    package var importPort: ImportDraftPort {
        ImportDraftPort(
            stage: { imports, agency, authorship throws(StoreFault) in
                try await stage(imports, for: agency, by: authorship)
            },
            list: { agency throws(StoreFault) in try await drafts(of: agency) },
            load: { key throws(StoreFault) in try await draft(key) },
            file: { key, rank throws(StoreFault) in try await file(rank, of: key) },
            settle: { key, note, decision, seen, authorship throws(StoreFault) in
                try await settle(note, of: key, decision, seen: seen, by: authorship)
            },
            confirm: { key, notes, seen, authorship throws(StoreFault) in
                try await confirm(notes, of: key, seen: seen, by: authorship)
            },
            discard: { key, seen, authorship throws(StoreFault) in
                try await discard(key, seen: seen, by: authorship)
            },
            takeOver: { order, authorship throws(StoreFault) in try await takeOver(order, by: authorship) },
            undo: { key, content, authorship throws(StoreFault) in
                try await undo(key, restoring: content, by: authorship)
            })
    }
}
