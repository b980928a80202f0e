import Domain
import Testing

@Suite("Addresses in a dossier")
struct DossierPathTests {
    private let node = EntryID("S1.P2.K3")
    private let indicator = EntryID("S1.P2.K3.I1")

    @Test("every value has its path")
    func hasPaths() {
        #expect(DossierPath.document(DocumentID("d1")).text == "documents/d1")
        #expect(DossierPath.block(4, of: DocumentID("d1")).text == "documents/d1/blocks/4")
        #expect(DossierPath.node(node).text == "nodes/S1.P2.K3")
        #expect(DossierPath.node(node, .budget).text == "nodes/S1.P2.K3/budget")
        #expect(DossierPath.node(node, .budgetQuarter(.third)).text == "nodes/S1.P2.K3/budget/quarters/3")
        #expect(DossierPath.indicator(indicator, of: node).text == "nodes/S1.P2.K3/indicators/S1.P2.K3.I1")
        #expect(DossierPath.indicator(indicator, of: node, .target).text.hasSuffix("/I1/target") == false)
        #expect(DossierPath.indicator(indicator, of: node, .target).text.hasSuffix(".I1/target"))
        #expect(DossierPath.indicator(indicator, of: node, .quarter(.second)).text.hasSuffix("/quarters/2"))
        #expect(DossierPath.indicator(indicator, of: node, .statement(0)).text.hasSuffix("/statements/0"))
    }

    @Test("paths are ordered and printed by their text")
    func isOrdered() {
        let first = DossierPath(text: "nodes/A")
        let second = DossierPath(text: "nodes/B")
        #expect(first < second)
        #expect("\(first)" == "nodes/A")
    }
}
