import Domain
import Testing

@Suite("Entries of documents")
struct EntryTests {
    @Test("an entry prints a node or an indicator, not both")
    func printsOne() {
        let node = Entry(id: EntryID("K1"), subject: .node(NodeID("K1")))
        let indicator = Entry(id: EntryID("K1.I1"), subject: .indicator(IndicatorID("K1.I1")), parent: node.id)
        let position = Entry(id: EntryID("J1"), subject: .position(PositionID("J1")))
        #expect(node.nodeID == NodeID("K1") && node.indicatorID == nil)
        #expect(indicator.indicatorID == IndicatorID("K1.I1") && indicator.nodeID == nil)
        #expect(position.nodeID == nil && position.indicatorID == nil)
    }

    @Test("a reprint keeps its own number and wording")
    func keepsReprints() {
        let reprint = Entry.Reprint(number: "3", name: "Meningkatnya Disiplin")
        let entry = Entry(id: EntryID("S2"), subject: .node(NodeID("S2")), number: "2", reprints: [reprint])
        #expect(entry.reprints.map(\.number) == ["3"])
        #expect(entry.number == "2")
    }
}
