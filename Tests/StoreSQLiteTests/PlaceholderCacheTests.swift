import Testing

@testable import StoreSQLite

@Suite("Statements that are kept")
struct PlaceholderCacheTests {
    @Test("they never take more than the limit, and each is rewritten as before")
    func bounded() {
        let cache = PlaceholderCache(limit: 50)
        for number in [1, 2, 3, 4, 5, 1] {
            let list = (1...number).map { "$\($0)" }.joined(separator: ", ")
            #expect(cache.rewritten("SELECT \(list)") == NumberedPlaceholders.rewritten("SELECT \(list)"))
            #expect((1...3).contains(cache.count))
        }
    }
}
