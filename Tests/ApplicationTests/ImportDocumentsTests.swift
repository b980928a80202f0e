import Application
import Domain
import Testing

@Suite("Importing documents")
struct ImportDocumentsTests {
    @Test("files that can't be read are refused in their order, the others are read")
    func refusesInOrder() {
        let outcome = Ports.importing(["a.txt": "A", "kosong.txt": ""]).run(["tiada.txt", "kosong.txt", "a.txt"])
        #expect(outcome.refused.map(\.file) == ["tiada.txt", "kosong.txt"])
        #expect(outcome.refused.map(\.code) == [.notFound, .empty])
        #expect(outcome.proposals.count == 1)
    }

    @Test("without a readable file nothing is imported")
    func nothingToRead() {
        let outcome = Ports.importing([:]).run(["a.txt"])
        #expect(outcome.proposals.isEmpty)
        #expect(outcome.refused.count == 1)
    }
}
