import Domain
import TestSupport
import Testing

@testable import Store

@Suite("A dossier in parts")
struct DossierPartsTests {
    private let dossier = SampleDossier.everything

    @Test("the parts make the dossier again")
    func roundTrip() {
        #expect(DossierParts(dossier).dossier(of: dossier.agency, period: dossier.period) == dossier)
        #expect(DossierParts(Dossier()).dossier(of: Agency(), period: nil) == Dossier())
    }

    @Test("each part bears the name of its owner and its rank there")
    func ranks() {
        let parts = DossierParts(dossier)
        #expect(parts.documents.map(\.rank) == [0, 1])
        #expect(parts.entries.map(\.owner) == ["d1", "d1", "d1", "d1", "d2", "d2"])
        #expect(parts.entries.map(\.rank) == [0, 1, 2, 3, 0, 1])
        #expect(parts.tasks.map(\.rank) == [0, 1, 2])
        let stated = parts.statements.filter { $0.owner == "T1.I1" }
        #expect(stated.map(\.rank) == Array(SampleDossier.values.indices))
    }

    @Test("a document's head holds none of its parts")
    func heads() {
        #expect(
            DossierParts(dossier).documents.allSatisfy { row in
                let head = row.part
                return head.entries.isEmpty && head.statements.isEmpty && head.blocks.isEmpty && head.tables.isEmpty
                    && head.signatories.isEmpty
            })
    }
}
