import Domain
import Testing

@testable import Documents

@Suite("The matrix of two revisions")
struct RevisionMatrixTests {
    @Test("target, money and difference stand side by side; a decrease is bracketed")
    func sample() {
        let printed = PrintedRows(DocumentDefinition.revisionMatrix.document(for: RevisionSample.input))
        #expect(printed.areComplete)
        let rows = printed.tables[0]
        #expect(rows.count == 4)
        #expect(rows[0][7] == "(20.000.000)")
        #expect(rows[1][3...8] == ["100 orang", "100.000.000", "80 orang", "80.000.000", "(20.000.000)", "(20,00)"])
    }

    @Test("what is new, dropped or unchanged says so")
    func changes() {
        let rows = PrintedRows(DocumentDefinition.revisionMatrix.document(for: RevisionSample.input)).tables[0]
        #expect(rows[2][9] == "kegiatan dihapus")
        #expect(rows[3][9] == "kegiatan baru")
        #expect(rows[3][6] == "50.000.000")
        #expect(rows[3][4] == "")
    }

    @Test("one revision alone has nothing to be compared with")
    func single() {
        let document = DocumentDefinition.revisionMatrix.document(for: ActionPlanSample.input(steps: nil))
        #expect(document.holes.count == 1)
    }
}
