import Documents
import Domain
import Testing

@Suite("Status of findings and parts")
struct VerdictTests {
    private let path = DossierPath.node(VerificationFixture.activity)

    @Test(
        "an error is to be corrected, or not found where nothing stands; the rest is for review",
        arguments: [
            (Severity.error, "300", Verdict.needsCorrection), (.error, "", .notFound), (.error, "-", .notFound),
            (.warning, "300", .manualReview), (.warning, "", .manualReview), (.advice, "x", .manualReview),
        ])
    func ofFinding(severity: Severity, quote: String, verdict: Verdict) {
        #expect(Verdict(VerificationFixture.finding(severity, at: path, line: 3, quote: quote)) == verdict)
    }

    @Test("a rule has the status of its findings and of those that stand for its own")
    func ofRule() throws {
        var warning = VerificationFixture.finding(.warning, at: path, line: 3)
        warning.explains = ["target.b"]
        let advice = VerificationFixture.finding(.advice, at: path, line: 3)
        let own = try #require(Breaches(of: "target.a", in: [warning, advice]))
        #expect([own.findings, own.advice, own.merged] == [1, 1, 0])
        #expect(own.verdict == .manualReview)
        let merged = try #require(Breaches(of: "target.b", in: [warning, advice]))
        #expect([merged.findings, merged.advice, merged.merged] == [0, 0, 1])
        #expect(Breaches(of: "target.c", in: [warning, advice]) == nil)
    }

    @Test("the worst finding decides about a part, of which something not found is a fault; advice leaves it in order")
    func ofPart() {
        let error = VerificationFixture.finding(.error, at: path, line: 3)
        let missing = VerificationFixture.finding(.error, at: path, line: 3, quote: "")
        let warning = VerificationFixture.finding(.warning, at: path, line: 3)
        let advice = VerificationFixture.finding(.advice, at: path, line: 3)
        #expect(Verdict(ofPartWith: []) == .conforming)
        #expect(Verdict(ofPartWith: [advice]) == .conforming)
        #expect(Verdict(ofPartWith: [advice, warning]) == .manualReview)
        #expect(Verdict(ofPartWith: [warning, missing]) == .needsCorrection)
        #expect(Verdict(ofPartWith: [missing, error]) == .needsCorrection)
    }
}
