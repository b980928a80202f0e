import Domain
import Testing

struct DossierBuilderPositionsTests {
    @Test func postsAndTheirResultsAreCountedInTheOrderOfPrint() {
        var builder = DossierBuilder()
        builder.beginDocument(.individualIndicators, year: 2018)
        let secretary = builder.addPosition("Sekretaris", kind: .administrator)
        let clerk = builder.addPosition("Bendahara", under: secretary, duties: ["Menatausahakan keuangan"])
        let row = builder.addRow(of: clerk, number: "1", result: "Tertibnya administrasi keuangan")
        let indicator = builder.addIndicator(of: row, name: "Jumlah berkas")
        let dossier = builder.build()
        #expect(dossier.positions.map(\.id.text) == ["J1", "J2"])
        #expect(dossier.positions[1].parent == secretary)
        #expect(dossier.documents[0].entries.map(\.id.text) == ["J2.H1", "J2.H1.I1"])
        #expect(dossier.documents[0].entries[0].subject == .position(clerk))
        #expect(builder.entry(of: indicator)?.parent == row)
    }

    @Test func aPostOfASecondDocumentHasAnIdOfItsOwn() {
        var builder = DossierBuilder()
        builder.beginDocument(.individualIndicators)
        builder.addPosition("Sekretaris")
        builder.beginDocument(.individualIndicators)
        #expect(builder.addPosition("Sekretaris") == PositionID("d2-J1"))
    }

    @Test func aPostCanBeChangedAfterwards() {
        var builder = DossierBuilder()
        builder.beginDocument(.individualIndicators)
        let post = builder.addPosition("Sekretaris")
        builder.editPosition(post) { $0.functions = ["Koordinasi"] }
        builder.editPosition(PositionID("J9")) { $0.functions = ["Tidak ada"] }
        #expect(builder.build().positions.map(\.functions) == [["Koordinasi"]])
    }
}
