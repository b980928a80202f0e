/// Lists agencies.
package struct AgencyListPort: Sendable {
    /// A number that is another one after whatever was written, by whomever.
    package let mark: @Sendable () async throws(StoreFault) -> Int
    /// What a page costs doesn't grow with the number of agencies.
    package let page: @Sendable (AgencyQuery) async throws(StoreFault) -> AgencyPage
    /// All that a query asks for, whatever its page, in few bytes each: to put them in another order than that of names.
    package let outlines: @Sendable (AgencyQuery) async throws(StoreFault) -> AgencyOutlines

    package init(
        mark: @escaping @Sendable () async throws(StoreFault) -> Int,
        page: @escaping @Sendable (AgencyQuery) async throws(StoreFault) -> AgencyPage,
        outlines: @escaping @Sendable (AgencyQuery) async throws(StoreFault) -> AgencyOutlines
    ) {
        self.mark = mark
        self.page = page
        self.outlines = outlines
    }
}

extension AgencyListPort {
    /// One agency with its dossiers; nil where there is none.
    package func agency(_ key: AgencyKey) async throws(StoreFault) -> RegisteredAgency? {
        try await page(AgencyQuery(scopes: [.agency(key)])).agencies.first { $0.key == key }
    }
}
