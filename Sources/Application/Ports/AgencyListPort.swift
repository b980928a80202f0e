/// Lists agencies page by page: what it costs doesn't grow with their number.
package struct AgencyListPort: Sendable {
    package let page: @Sendable (AgencyQuery) async throws(StoreFault) -> AgencyPage

    package init(page: @escaping @Sendable (AgencyQuery) async throws(StoreFault) -> AgencyPage) {
        self.page = page
    }
}
