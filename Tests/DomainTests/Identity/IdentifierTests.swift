import Domain
import Testing

@Suite("Typed identifiers")
struct IdentifierTests {
    @Test("an identifier is its text, and ordered by it")
    func isItsText() {
        #expect("\(NodeID("S1"))" == "S1")
        #expect(EntryID("S1") < EntryID("S2"))
        #expect(EntryID("S1") == EntryID("S1"))
    }
}
