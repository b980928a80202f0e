import Domain
import Testing

@testable import Documents

@Suite("Prints of an entry")
struct EntryPrintTests {
    private let entry = Entry(
        id: EntryID("S1"), subject: .node(NodeID("S1")), number: "2", name: "Meningkatnya disiplin",
        reprints: [.init(number: "3", name: "Meningkatnya Disiplin"), .init(number: nil, name: "Disiplin")])

    @Test("the first is the entry's own, then the reprints follow, then its own again")
    func order() {
        let prints = (0...3).map { EntryPrint(entry, ordinal: $0) }
        #expect(prints.map(\.number) == ["2", "3", nil, "2"])
        #expect(
            prints.map(\.name)
                == ["Meningkatnya disiplin", "Meningkatnya Disiplin", "Disiplin", "Meningkatnya disiplin"])
    }
}
