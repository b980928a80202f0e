import Domain
import Testing

@testable import Exchange

struct SpanAssignmentTests {
    private func groups(
        _ count: Int, _ anchors: [Int], carry: Bool = false, words: [Set<String>]? = nil, names: [String] = []
    ) -> [Int?] {
        let rows = (0..<count).map { SpanAssignment.Row(index: $0, name: $0 < names.count ? names[$0] : "") }
        return SpanAssignment(rows: rows, anchors: anchors, hasCarry: carry, words: words).groups
    }

    @Test("a label in the middle of its rows has those above and below it")
    func centred() {
        #expect(groups(6, [1, 4]) == [0, 0, 0, 1, 1, 1])
        #expect(groups(4, [0, 2]) == [0, 1, 1, 1])
        #expect(groups(5, [2]) == [0, 0, 0, 0, 0])
    }

    @Test("rows before the first label may belong to the one before the page")
    func carried() {
        #expect(groups(5, [3], carry: true) == [nil, nil, 0, 0, 0])
    }

    @Test("without any label, or any row, nothing is given")
    func none() {
        #expect(groups(2, []) == [nil, nil])
        #expect(groups(0, [1]).isEmpty)
        #expect(groups(2, [], carry: true) == [nil, nil])
    }

    @Test("every label gets a row while there are enough of them")
    func everyLabel() {
        #expect(Set(groups(4, [0, 1, 2, 3]).compactMap { $0 }) == [0, 1, 2, 3])
        #expect(groups(2, [0, 1, 2]).compactMap { $0 }.count == 2)
    }

    @Test("on a damaged page the words that labels and rows share decide")
    func words() {
        let names = ["Jumlah arsip tertata", "Jumlah arsip diserahkan", "Jumlah buku dibaca"]
        #expect(groups(3, [0, 1], words: [["arsip"], ["buku"]], names: names) == [0, 0, 1])
    }

    @Test("a label over hundreds of rows is taken as standing above them")
    func far() {
        let given = groups(1_000, [0, 500])
        #expect(given[10] == 0)
        #expect(given[900] == 1)
    }

    @Test("thousands of rows and labels are assigned", .timeLimit(.minutes(60)))
    func many() {
        let given = groups(9_000, Array(stride(from: 1, to: 9_000, by: 3)))
        #expect(given == (0..<9_000).map { $0 / 3 })
        #expect(groups(6_000, Array(0..<6_000), words: Array(repeating: ["a"], count: 6_000)).count == 6_000)
    }
}
