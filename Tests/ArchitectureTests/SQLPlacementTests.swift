import Testing

@Suite("SQL stands only in the Store targets")
struct SQLPlacementTests {
    @Test("the sources keep it")
    func sources() {
        let breaches = SQLPlacement.breaches(in: SourceTree.sources)
        #expect(breaches.isEmpty, "\(breaches)")
    }

    @Test(
        "a planted statement is found outside Store",
        arguments: ["SELECT a FROM b", "INSERT INTO a", "UPDATE a SET b", "DELETE FROM a", "CREATE TABLE a"])
    func findsPlanted(statement: String) {
        let text = "let query = \"\(statement)\""
        #expect(SQLPlacement.breaches(in: [SwiftFile("Sources/App/Planted.swift", text)]).count == 1)
        #expect(SQLPlacement.breaches(in: [SwiftFile("Sources/StoreSQLite/Own.swift", text)]).isEmpty)
    }
}
