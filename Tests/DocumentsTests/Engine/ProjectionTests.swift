import Domain
import FoundationEssentials
import Testing

@testable import Documents

@Suite("What a document leaves out of a dossier")
struct ProjectionTests {
    private func dossier() -> Dossier {
        var plan = DossierBuilder(agency: Agency(name: "Badan"))
        plan.beginDocument(.actionPlan, year: 2025)
        let goal = plan.addNode(.goal, number: "1", name: "Tujuan")
        let objective = plan.addNode(.objective, under: goal, number: "1", name: "Sasaran")
        let outcome = plan.addIndicator(of: objective, number: "1", name: "Indikator", unit: "orang")
        plan.target(outcome, "30", year: 2025)
        plan.quarters(outcome, ["", "10", "10", "10"], year: 2025)
        let program = plan.addNode(.program, under: objective, name: "Program", indicator: outcome)
        plan.budget(program, "5.000.000", year: 2025)
        plan.addNode(.subActivity, under: program, name: "Sub")
        plan.edit { document in
            document.blocks = [
                Block(kind: .heading, level: 1, text: "RENCANA AKSI"), Block(kind: .paragraph, text: "Kata pengantar."),
                Block(kind: .decreePart, part: .number, text: "1"),
            ]
        }
        return plan.build()
    }

    private func projected(_ parts: Set<Unprinted.Part>) -> Dossier {
        Projection([Unprinted("Bagian", "alasan", parts)]).apply(to: dossier())
    }

    @Test("nothing left out leaves the dossier as it is")
    func nothing() {
        #expect(projected([]) == dossier())
    }

    @Test("below a level that is left out, nodes hang under what is above it; its indicators go with it")
    func levels() {
        let result = projected([.level(.objective)])
        let entries = result.documents[0].entries
        #expect(entries.map(\.name) == ["Tujuan", "Program", "Sub"])
        #expect(entries[1].parent == entries[0].id)
        #expect(entries[1].under == nil)
        #expect(result.documents[0].statements.map(\.role) == [.budget])
        #expect(result.nodes.map(\.level) == [.goal, .program, .subActivity])
    }

    @Test("a level printed among another becomes that level")
    func among() {
        #expect(projected([.levelAmong(.subActivity, .actionStep)]).nodes.last?.level == .actionStep)
    }

    @Test("a level without parents stands under nothing")
    func parents() {
        let entries = projected([.parents(of: .program)]).documents[0].entries
        #expect(entries.first { $0.name == "Program" }?.parent == nil)
        #expect(entries.first { $0.name == "Sub" }?.parent != nil)
    }

    @Test("indicators of a level are left out with their figures")
    func indicators() {
        let document = projected([.indicators(of: .objective)]).documents[0]
        #expect(document.entries.map(\.name) == ["Tujuan", "Sasaran", "Program", "Sub"])
        #expect(document.statements.map(\.role) == [.budget])
        #expect(document.entries[2].under == nil)
    }

    @Test("without numbers and a column for units, a figure is what it says with its unit")
    func marks() throws {
        let result = projected([.numbers, .units, .codes]).documents[0]
        #expect(result.entries.allSatisfy { $0.number == nil && $0.unit == nil })
        let target = try #require(result.statements.first { $0.role == .target }?.quantity)
        #expect(target.raw == "30 orang")
        #expect(target.reading == .reported(.number(30, unit: "orang")))
    }

    @Test("figures are left out by role, holder, level and part of the year")
    func figures() {
        let all = Set(PlanLevel.allCases)
        func roles(_ part: Unprinted.Part) -> [StatedPeriod?] {
            projected([part]).documents[0].statements.filter { $0.role == .target }.map(\.period)
        }
        #expect(roles(.figures(.target, of: .indicator, [.objective], .quarters)) == [.year(2025)])
        #expect(roles(.figures(.target, of: .indicator, [.objective], .year)).count == 4)
        #expect(roles(.figures(.target, of: .indicator, all, .any)).isEmpty)
        #expect(roles(.figures(.target, of: .node, all, .any)).count == 5)
        #expect(roles(.figures(.budget, of: .node, all, .any)).count == 5)
        #expect(roles(.rolesBeside([.budget])).isEmpty)
    }

    @Test("blocks are left out by kind, parts of a decree by what they are")
    func blocks() {
        #expect(
            projected([.blocks([.paragraph, .decreePart])]).documents[0].blocks.map(\.kind) == [.heading, .decreePart])
        #expect(projected([.parts([.number])]).documents[0].blocks.map(\.kind) == [.heading, .paragraph])
    }

    @Test("lists of contents are left out with the titles of their columns; what follows them stays")
    func contents() {
        var source = dossier()
        source.documents[0].blocks = [
            Block(kind: .paragraph, text: "halaman"), Block(kind: .heading, level: 1, text: "DAFTAR ISI"),
            Block(kind: .paragraph, text: "halaman"), Block(kind: .contentsLine, text: "KATA PENGANTAR\ti"),
            Block(kind: .paragraph, text: "Ringkasan yang lebih panjang."),
            Block(kind: .heading, level: 1, number: "I", text: "PENDAHULUAN"), Block(kind: .paragraph, text: "Pendek"),
        ]
        let result = Projection([Unprinted("Isi", "alasan", [.contents])]).apply(to: source).documents[0].blocks
        #expect(
            result.map(\.text)
                == ["halaman", "DAFTAR ISI", "Ringkasan yang lebih panjang.", "PENDAHULUAN", "Pendek"])
    }

    @Test(
        "of a signature place, date and post stay",
        arguments: [
            "Contoh, 2025\nKepala\n\n\n", "Contoh, 2025\nKepala\n(..........)", "Contoh, 2025\nKepala",
            "....,\nContoh, 2025\nKepala",
        ])
    func signatures(text: String) {
        var source = dossier()
        source.documents[0].blocks = [Block(kind: .signature, text: text)]
        let result = Projection([Unprinted("Nama", "alasan", [.signers])]).apply(to: source)
        #expect(result.documents[0].blocks.map(\.text) == ["Contoh, 2025\nKepala"])
    }

    @Test("a document's own projection changes nothing that it prints")
    func stable() {
        for definition in DocumentCatalog.all {
            let once = definition.projected(definition.sample().dossier)
            #expect(definition.projected(once) == once)
        }
    }
}
