import Domain
import Exchange
import Rules
import TestSupport
import Testing

@Suite("Findings in the examples")
struct ExamplesFindingsTests {
    /// A rule and the entry it complains of; blocks are not told apart, as the examples lack the letterhead's.
    struct Complaint: Hashable, Comparable, CustomStringConvertible {
        let rule: RuleID
        let cause: String

        init(_ finding: Finding) {
            rule = finding.rule
            let path = finding.cause.text
            cause = path.firstRange(of: "/blocks/").map { String(path[..<$0.upperBound]) } ?? path
        }

        var description: String { "\(rule) \(cause)" }

        static func < (left: Self, right: Self) -> Bool { (left.cause, left.rule) < (right.cause, right.rule) }
    }

    private func findings(_ proposal: ImportProposal) -> [Finding] {
        RuleEngine.check(proposal.dossier, doubts: proposal.doubts, rules: RulePack.thorough.rules)
    }

    @Test("the document and the dossier have the same findings", arguments: Example.allCases)
    func sameInBoth(example: Example) throws {
        let document = try #require(example.read(example.document).proposals.first)
        let dossier = try #require(example.read(Example.dossier).proposals.first)
        #expect(!findings(document).isEmpty)
        #expect(findings(document) == findings(dossier))
    }

    @Test(
        "findings are those of the real document", .enabled(if: Seed.arePresent, Seed.absence),
        arguments: Example.allCases)
    func sameAsSeed(example: Example) throws {
        let real = try #require(ImportReader.read([try example.seed.file()]).proposals.first)
        let clean = try #require(example.read(example.document).proposals.first)
        #expect(findings(clean).map(Complaint.init).sorted() == findings(real).map(Complaint.init).sorted())
    }
}
