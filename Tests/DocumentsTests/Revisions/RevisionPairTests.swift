import Domain
import Testing

@testable import Documents

@Suite("Entries of two revisions side by side")
struct RevisionPairTests {
    private func entries(_ names: [(code: String?, number: String?, name: String?)]) -> [Entry] {
        names.enumerated().map { index, name in
            Entry(
                id: EntryID("E\(index)"), subject: .node(NodeID("E\(index)")), number: name.number, code: name.code,
                name: name.name)
        }
    }

    private func names(_ matches: [RevisionPair.Match]) -> [[String?]] {
        matches.map { [$0.before?.name, $0.after?.name] }
    }

    @Test("a code holds an entry together although name and number change")
    func codes() {
        let matches = RevisionPair.matches(
            entries([("1.01", "1", "A"), ("1.02", "2", "B")]), entries([("1.02", "1", "Beta"), ("1.01", "2", "A")]))
        #expect(names(matches) == [["B", "Beta"], ["A", "A"]])
    }

    @Test("without codes names decide, then numbers")
    func namesThenNumbers() {
        let matches = RevisionPair.matches(
            entries([(nil, "1", "Pelatihan"), (nil, "2", "Mutasi ASN")]),
            entries([(nil, "1", "Mutasi  asn"), (nil, "2", "Lain"), (nil, "3", "Baru")]))
        #expect(
            names(matches) == [["Pelatihan", nil], ["Mutasi ASN", "Mutasi  asn"], [nil, "Lain"], [nil, "Baru"]])
    }

    @Test("in two states of one document what has the same id goes together before all else")
    func identity() {
        let matches = RevisionPair.matches(
            entries([("1.01", "1", "A"), ("1.02", "2", "B")]), entries([("1.02", "1", "B"), ("1.01", "2", "A")]),
            byIdentity: true)
        #expect(names(matches) == [["A", "B"], ["B", "A"]])
    }

    @Test("what was dropped stands behind what it stood behind")
    func dropped() {
        let matches = RevisionPair.matches(
            entries([(nil, nil, "A"), (nil, nil, "B"), (nil, nil, "C")]), entries([(nil, nil, "A"), (nil, nil, "C")]))
        #expect(names(matches) == [["A", "A"], ["B", nil], ["C", "C"]])
    }

    @Test("the same name twice is paired in order")
    func twice() {
        let matches = RevisionPair.matches(
            entries([(nil, "1", "A"), (nil, "2", "A")]), entries([(nil, "5", "A"), (nil, "6", "A")]))
        #expect(matches.map { [$0.before?.number, $0.after?.number] } == [["1", "5"], ["2", "6"]])
    }
}
