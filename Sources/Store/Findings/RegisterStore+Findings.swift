import Application

extension RegisterStore {
    /// The use cases' view of the notes on findings.
    package var findingNotePort: FindingNotePort {
        let store = FindingNoteStore(database: database, log: log)
        return FindingNotePort { dossier throws(StoreFault) in
            try await store.notes(on: dossier)
        } add: { dossier, subject, act, seen, authorship throws(StoreFault) in
            try await store.add(act, on: subject, of: dossier, seen: seen, by: authorship)
        } assigned: { account throws(StoreFault) in
            try await store.dossiers(assignedTo: account)
        }
    }
}
