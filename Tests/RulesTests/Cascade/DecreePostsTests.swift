import Domain
import Testing

@testable import Rules

@Suite("Who works for whom")
struct DecreePostsTests {
    private func dossier(_ fill: (inout DossierBuilder) -> Void) -> IndexedDossier {
        var builder = DossierBuilder()
        builder.beginDocument(.individualIndicators, year: 2018)
        fill(&builder)
        return IndexedDossier(builder.build())
    }

    @Test("staff are all below, level by level")
    func staff() throws {
        let indexed = dossier { plan in
            let head = plan.addPosition("Kabid", kind: .administrator)
            let supervisor = plan.addPosition("Kasubbid", kind: .supervisor, under: head)
            plan.addPosition("Pengelola", under: supervisor)
            plan.addPosition("Pengelola", under: supervisor)
        }
        let tree = try #require(DecreePosts.all(in: indexed).first)
        #expect(tree.staff(of: tree.positions[0]).count == 3)
        #expect(tree.subordinates(of: tree.positions[0]).map(\.title) == ["Kasubbid"])
        #expect(tree.superior(of: tree.positions[1])?.title == "Kabid")
        #expect(tree.superior(of: tree.positions[0]) == nil)
    }

    @Test("a loop of superiors ends")
    func loop() throws {
        var builder = DossierBuilder()
        builder.beginDocument(.individualIndicators, year: 2018)
        builder.addPosition("A")
        builder.addPosition("B")
        var dossier = builder.build()
        dossier.positions[0].parent = dossier.positions[1].id
        dossier.positions[1].parent = dossier.positions[0].id
        let tree = try #require(DecreePosts.all(in: IndexedDossier(dossier)).first)
        #expect(tree.staff(of: tree.positions[0]).map(\.title) == ["B"])
    }

    @Test("a post knows its rows, its indicators and their paths")
    func rows() throws {
        let indexed = dossier { plan in
            let post = plan.addPosition("Bendahara")
            let row = plan.addRow(of: post, number: "1", result: "Tersusunnya laporan")
            plan.addIndicator(of: row, name: "Jumlah laporan keuangan")
        }
        let post = try #require(indexed.positions.first)
        #expect(post.path.text == "positions/J1")
        #expect(post.results.map(\.path.text) == ["positions/J1/rows/J1.H1"])
        #expect(post.indicators.map(\.path.text) == ["positions/J1/rows/J1.H1/indicators/J1.H1.I1"])
        #expect(indexed.indicators.count == 1 && indexed.nodes.isEmpty)
    }

    @Test("posts without a decree are left out")
    func withoutDecree() {
        var builder = DossierBuilder()
        builder.beginDocument(.actionPlan, year: 2025)
        builder.addPosition("Kepala")
        #expect(IndexedDossier(builder.build()).positions.isEmpty)
    }
}
