import Domain
import FoundationEssentials
import Testing

@Suite("Building a dossier")
struct DossierBuilderTests {
    @Test("ids follow the position in the document")
    func numbersEntries() {
        var plan = DossierBuilder()
        #expect(plan.beginDocument(year: 2025).text == "d1")
        let objective = plan.addNode(.objective, name: "Sasaran")
        let programs = [
            plan.addNode(.program, under: objective, name: "A"), plan.addNode(.program, under: objective, name: "B"),
        ]
        let activity = plan.addNode(.activity, under: programs[1], name: "K")
        let sub = plan.addNode(.subActivity, under: activity, name: nil)
        let action = plan.addNode(.actionStep, under: activity, name: "Aksi")
        let indicator = plan.addIndicator(of: activity, name: "I")
        let ids = [objective, programs[0], programs[1], activity, sub, action, indicator].map(\.text)
        #expect(ids == ["S1", "S1.P1", "S1.P2", "S1.P2.K1", "S1.P2.K1.SK1", "S1.P2.K1.A1", "S1.P2.K1.I1"])
        #expect(plan.addNode(.goal, name: nil).text == "T1")
        #expect(plan.addNode(.affair, name: nil).text == "U1")
        #expect(plan.addNode(.agency, name: nil).text == "O1")
    }

    @Test("a second document's ids don't meet the first's")
    func numbersDocuments() {
        var plan = DossierBuilder()
        plan.beginDocument()
        let first = plan.addNode(.program, name: "A")
        #expect(plan.beginDocument(.workPlan).text == "d2")
        let second = plan.addNode(.program, name: "A", same: first)
        #expect(second.text == "d2-P1")
        #expect(plan.entry(of: second)?.nodeID == plan.entry(of: first)?.nodeID)
        #expect(plan.addIndicator(of: second, name: "I").text == "d2-P1.I1")
    }

    @Test("a further entry of the same subject adds no node and no indicator")
    func keepsIdentity() {
        var plan = DossierBuilder()
        plan.beginDocument()
        let first = plan.addNode(.program, name: "A")
        let second = plan.addNode(.program, name: "A", same: first)
        let indicator = plan.addIndicator(of: first, name: "I")
        let again = plan.addIndicator(of: second, name: "I", same: indicator)
        let dossier = plan.build()
        #expect(dossier.nodes.map(\.id) == [NodeID("P1")])
        #expect(dossier.indicators.map(\.id) == [IndicatorID("P1.I1")])
        #expect(dossier.documents[0].entries.map(\.id) == [first, second, indicator, again])
        #expect(plan.entry(of: again)?.indicatorID == IndicatorID("P1.I1"))
    }

    @Test("same as nothing known is a subject of its own")
    func forgivesUnknownSubjects() {
        var plan = DossierBuilder()
        plan.beginDocument()
        let node = plan.addNode(.program, name: "A", same: EntryID("P9"))
        let indicator = plan.addIndicator(of: node, name: "I", same: EntryID("P9.I9"))
        #expect(plan.entry(of: node)?.nodeID == NodeID("P1"))
        #expect(plan.entry(of: indicator)?.indicatorID == IndicatorID("P1.I1"))
        #expect(plan.build().nodes.count == 1)
    }

    @Test("figures are stated as printed, and only where there is a cell")
    func statesFigures() {
        var plan = DossierBuilder()
        plan.beginDocument(year: 2025)
        let activity = plan.addNode(.activity, name: "K")
        let indicator = plan.addIndicator(of: activity, name: "I", unit: "%")
        plan.target(indicator, "100", year: 2025)
        plan.quarters(indicator, ["25", nil, "", "75"], year: 2025)
        plan.budget(activity, "1.000.000,00", year: 2025)
        plan.quarterBudgets(activity, ["500.000", nil, nil, "500.000"], year: 2025)
        let targets = plan.statements(of: indicator)
        #expect(
            targets.map(\.period) == [
                .year(2025), .quarter(year: 2025, .first), .quarter(year: 2025, .third), .quarter(year: 2025, .fourth),
            ])
        #expect(
            targets.compactMap(\.quantity).map(\.reading) == [
                .reported(.percent(100)), .reported(.percent(25)), .missing(.blank), .reported(.percent(75)),
            ])
        #expect(
            plan.statements(of: activity).compactMap(\.money?.reading.value?.sen) == [
                100_000_000, 50_000_000, 50_000_000,
            ])
        plan.proposeAccumulation(indicator)
        #expect(plan.build().indicators[0].accumulation == .sum)
    }

    @Test("statements are grouped in the order of the entries")
    func groupsStatements() {
        var plan = DossierBuilder()
        plan.beginDocument(year: 2025)
        let first = plan.addNode(.program, name: "A")
        let second = plan.addNode(.program, name: "B")
        plan.budget(second, "2", year: 2025)
        plan.budget(first, "1", year: 2025)
        #expect(plan.build().documents[0].statements.map(\.entry) == [first, second])
    }

    @Test("entries, methods and the document's head can be changed")
    func edits() {
        var plan = DossierBuilder(agency: Agency(name: "BKD"), period: 2021...2026)
        plan.beginDocument(year: 2025)
        let node = plan.addNode(.program, name: "A")
        let indicator = plan.addIndicator(of: node, name: "I")
        plan.editEntry(node) { $0.code = "5.03.02" }
        plan.editEntry(EntryID("P9")) { $0.code = "x" }
        plan.editIndicator(indicator) { $0.polarity = .lowerIsBetter }
        plan.editIndicator(node) { $0.polarity = .range }
        plan.edit { $0.title = "Rencana Aksi" }
        let dossier = plan.build()
        #expect(dossier.documents[0].entries[0].code == "5.03.02")
        #expect(dossier.indicators.map(\.polarity) == [.lowerIsBetter])
        #expect(dossier.documents[0].title == "Rencana Aksi")
        #expect(dossier.agency.name == "BKD")
        #expect(plan.entry(of: EntryID("P9")) == nil)
        #expect(DossierBuilder().statements(of: node).isEmpty)
    }
}
