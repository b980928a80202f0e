import Documents
import Domain
import Testing

@Suite("Places in words")
struct PlaceNamesTests {
    private let names = PlaceNames(VerificationFixture.dossier, in: .id)

    @Test("a node is named with those above it, and not twice by its level")
    func nodes() {
        let trail = names.trail(of: .node(VerificationFixture.activity, .budget))
        #expect(trail.nodes == ["1 Sasaran pertama", "Program Kepegawaian", "Kegiatan 1.1 Mutasi"])
        #expect(trail.field == "anggaran")
        #expect(trail.indicator == nil)
    }

    @Test(
        "an indicator's figure is named",
        arguments: [
            (DossierPath.Field.target, "target tahunan"), (.quarter(.third), "target TW III"),
            (.budgetQuarter(.first), "anggaran TW I"),
        ])
    func figures(field: DossierPath.Field, name: String) {
        let path = DossierPath.indicator(VerificationFixture.indicator, of: VerificationFixture.activity, field)
        #expect(names.trail(of: path).indicator == "a Jumlah SK")
        #expect(names.trail(of: path).field == name)
    }

    @Test("a block is named by its document")
    func blocks() {
        #expect(names.trail(of: .block(0, of: DocumentID("d1"))).nodes == ["Rencana Aksi", "Naskah"])
    }

    @Test("a row of a post's sheet is named with the post")
    func posts() {
        var dossier = VerificationFixture.dossier
        let post = Position(id: PositionID("p2"), title: "Sekretaris")
        dossier.positions = [post]
        dossier.documents[0].entries += [
            Entry(id: EntryID("J1"), subject: .position(post.id), number: "1", name: "Layanan"),
            Entry(
                id: EntryID("J1.I1"), subject: .indicator(IndicatorID("J1.I1")), parent: EntryID("J1"), name: "Indeks"),
        ]
        let names = PlaceNames(dossier, in: .id)
        #expect(names.trail(of: .position(post.id)).nodes == ["Sekretaris"])
        let trail = names.trail(of: .indicator(EntryID("J1.I1"), of: EntryID("J1"), position: post.id, .target))
        #expect(trail.nodes == ["Sekretaris", "1 Layanan"])
        #expect([trail.post, trail.indicator, trail.field] == ["Sekretaris", "Indeks", "target tahunan"])
    }

    @Test("figures and texts have English names, what documents print keeps its own")
    func english() {
        let names = PlaceNames(VerificationFixture.dossier, in: .en)
        let target = DossierPath.indicator(VerificationFixture.indicator, of: VerificationFixture.activity, .target)
        #expect(names.trail(of: target).field == "target of the year")
        #expect(names.trail(of: target).nodes == self.names.trail(of: target).nodes)
        #expect(names.trail(of: .block(0, of: DocumentID("d1"))).nodes == ["Rencana Aksi", "Text"])
    }

    @Test("what the dossier has not is nameless", arguments: ["nodes/X9", "", "nodes", "positions/p1/duties", "///"])
    func unknown(path: String) {
        #expect(names.trail(of: DossierPath(text: path)).nodes.isEmpty)
    }
}
