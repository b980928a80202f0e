/// Lists agencies page by page: what it costs doesn't grow with their number.
package struct AgencyListPort: Sendable {
    package let page: @Sendable (AgencyQuery) async throws(StoreFault) -> AgencyPage
    /// All that a query asks for, whatever its page, in few bytes each: to put them in another order than that of names.
    package let outlines: @Sendable (AgencyQuery) async throws(StoreFault) -> AgencyOutlines

    package init(
        page: @escaping @Sendable (AgencyQuery) async throws(StoreFault) -> AgencyPage,
        outlines: @escaping @Sendable (AgencyQuery) async throws(StoreFault) -> AgencyOutlines
    ) {
        self.page = page
        self.outlines = outlines
    }
}
