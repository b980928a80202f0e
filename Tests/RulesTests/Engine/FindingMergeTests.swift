import Domain
import Testing

@testable import Rules

@Suite("One cause, one finding")
struct FindingMergeTests {
    private func rule(_ id: RuleID, explains: [RuleID] = []) -> Rule {
        Rule(
            id: id, title: .init(both: ""), tier: .structural, looksAt: [], rationale: .init(both: ""),
            remedy: .init(both: ""),
            explains: explains, keeps: [], breaks: [],
            check: { _ in [] })
    }

    private func finding(
        _ rule: RuleID, at cause: String, lines: [Int], severity: Severity = .error, arithmetic: String? = nil,
        doubt: Bool = false
    ) -> Finding {
        let path = DossierPath(text: cause)
        let places = lines.map { Place(path: path, source: SourcePlace(file: "a.txt", line: $0), quote: "\($0)") }
        return Finding(
            rule: rule, severity: severity, tier: .structural, message: .init(both: ""),
            arithmetic: arithmetic.map { .init(id: $0, en: "(\($0))") }, cause: path,
            places: places, remedy: .init(both: ""), restsOnDoubt: doubt)
    }

    private func lines(_ finding: Finding) -> [Int] {
        finding.places.compactMap { place in
            if case .text(let line, _)? = place.source?.spot { line } else { nil }
        }
    }

    @Test("findings of one cause join the rule that explains them, places and arithmetic with them")
    func explained() throws {
        let merged = FindingMerge.merge(
            [
                finding("a.part", at: "nodes/P1", lines: [3], severity: .warning, arithmetic: "1 + 1 = 2"),
                finding("a.whole", at: "nodes/P1", lines: [2], severity: .error, arithmetic: "2 + 2 = 4"),
                finding("a.part", at: "nodes/P2", lines: [9]),
            ], rules: [rule("a.part"), rule("a.whole", explains: ["a.part"])])
        #expect(merged.map(\.rule) == ["a.whole", "a.part"])
        let first = try #require(merged.first)
        #expect(lines(first) == [2, 3])
        #expect(first.arithmetic == .init(id: "2 + 2 = 4; 1 + 1 = 2", en: "(2 + 2 = 4); (1 + 1 = 2)"))
        #expect(first.explains == ["a.part"])
        #expect(first.severity == .error)
    }

    @Test("a rule explains what the rules it explains would have explained")
    func transitive() {
        let rules = [rule("a.top", explains: ["a.middle"]), rule("a.middle", explains: ["a.low"]), rule("a.low")]
        let merged = FindingMerge.merge(
            [finding("a.low", at: "nodes/P1", lines: [1]), finding("a.top", at: "nodes/P1", lines: [1])], rules: rules)
        #expect(merged.map(\.rule) == ["a.top"])
        #expect(merged.first?.explains == ["a.low"])
    }

    @Test("rules that don't explain each other stay apart, also at one cause")
    func unrelated() {
        let merged = FindingMerge.merge(
            [finding("a.one", at: "nodes/P1", lines: [1]), finding("a.two", at: "nodes/P1", lines: [1])],
            rules: [rule("a.one"), rule("a.two")])
        #expect(merged.map(\.rule) == ["a.one", "a.two"])
    }

    @Test("a reprint of the same value is a place of its own")
    func reprints() throws {
        let merged = FindingMerge.merge(
            [finding("a.one", at: "nodes/S2", lines: [10]), finding("a.one", at: "nodes/S2", lines: [10, 20])],
            rules: [rule("a.one")])
        #expect(merged.count == 1)
        #expect(lines(try #require(merged.first)) == [10, 20])
    }

    @Test("what rests on a doubtful cell stays at most a warning when merged with an error")
    func doubts() throws {
        let merged = FindingMerge.merge(
            [
                finding("a.one", at: "nodes/P1", lines: [1], severity: .error),
                finding("a.one", at: "nodes/P1", lines: [2], severity: .warning, doubt: true),
            ], rules: [rule("a.one")])
        let first = try #require(merged.first)
        #expect(first.severity == .warning)
        #expect(first.restsOnDoubt)
    }
}
