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

    @Test("the worst finding decides about a part; advice leaves it in order")
    func ofPart() {
        let error = VerificationFixture.finding(.error, at: path, line: 3)
        let missing = VerificationFixture.finding(.error, at: path, line: 3, quote: "")
        let warning = VerificationFixture.finding(.warning, at: path, line: 3)
        let advice = VerificationFixture.finding(.advice, at: path, line: 3)
        #expect(Verdict(ofPartWith: []) == .conforming)
        #expect(Verdict(ofPartWith: [advice]) == .conforming)
        #expect(Verdict(ofPartWith: [advice, warning]) == .manualReview)
        #expect(Verdict(ofPartWith: [warning, missing]) == .notFound)
        #expect(Verdict(ofPartWith: [missing, error]) == .needsCorrection)
    }
}
