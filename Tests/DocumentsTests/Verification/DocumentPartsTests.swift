import Documents
import Domain
import Testing

@Suite("Parts of a document")
struct DocumentPartsTests {
    private func parts(_ findings: [Finding], doubts: [Doubt] = []) -> [DocumentPart] {
        let report = CheckReport(dossier: VerificationFixture.dossier, findings: findings, doubts: doubts)
        return DocumentParts(report.dossier).parts(of: report)
    }

    @Test("a finding belongs to the last table that begins before it, one on the text to the text")
    func assigns() {
        let node = DossierPath.node(VerificationFixture.activity)
        let parts = parts([
            VerificationFixture.finding(.error, at: node, line: 7),
            VerificationFixture.finding(.warning, at: node, line: 12),
            VerificationFixture.finding(.advice, at: node, line: 99),
            VerificationFixture.finding(.error, at: .block(0, of: DocumentID("d1")), line: 20),
        ])
        #expect(parts.map(\.title) == ["Judul dan naskah", "Tabel 1: Sasaran", "Tabel 2"])
        #expect(parts.map(\.findings.count) == [1, 1, 2])
        #expect(parts.map(\.verdict) == [.needsCorrection, .needsCorrection, .manualReview])
    }

    @Test("a part with nothing but a doubt is for a person to review")
    func doubts() {
        let doubt = Doubt(
            kind: .shifted, place: VerificationFixture.place(6, 2), raw: "1", read: "1", why: "bergeser")
        #expect(parts([], doubts: [doubt]).map(\.verdict) == [.conforming, .manualReview, .conforming])
    }

    @Test("a finding without a place goes to the text of the first document")
    func withoutPlace() {
        let node = DossierPath.node(VerificationFixture.activity)
        let parts = parts([VerificationFixture.finding(.error, at: node, line: nil)])
        #expect(parts.map(\.findings.count) == [1, 0, 0])
    }
}
