import Application

extension RegisterStore {
    /// Makes it known that this register is not the one its revisions were counted in before: whoever keeps dossiers in
    /// memory reads them again.
    package func renew() async throws(StoreFault) {
        let generation: RegisterID = ids.next()
        try await database.write { connection throws(StoreFault) in
            try connection.execute("UPDATE register SET generation = $1", [.bytes(generation.value.bytes)])
        }
    }
}
