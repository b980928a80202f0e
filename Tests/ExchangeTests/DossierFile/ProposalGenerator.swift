import Domain
import FoundationEssentials
import TestSupport

/// Random import proposals, built as readers build them.
struct ProposalGenerator {
    private var random: SplitMix64
    private var builder: DossierBuilder
    private var nodes: [EntryID] = []
    private var indicators: [EntryID] = []

    /// Proposals of up to some dozen entries in one to three documents.
    static let proposals = Generator<UInt64>(generate: { $0.next() })

    static func proposal(seed: UInt64) -> ImportProposal {
        var generator = ProposalGenerator(seed: seed)
        return generator.proposal()
    }

    private init(seed: UInt64) {
        random = SplitMix64(seed: seed)
        builder = DossierBuilder(agency: Agency(name: "Badan Kepegawaian Daerah"), period: 2020...2021)
    }

    private mutating func pick<Element>(_ values: [Element]) -> Element {
        values[Int.random(in: values.indices, using: &random)]
    }

    private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

    private mutating func maybe<Element>(_ percent: Int, _ values: [Element]) -> Element? {
        !values.isEmpty && chance(percent) ? pick(values) : nil
    }

    private mutating func place() -> SourcePlace? {
        let number = Int.random(in: 1...400, using: &random)
        let places: [SourcePlace?] = [
            nil, SourcePlace(file: "a.txt", line: number), SourcePlace(file: "a.txt", line: number, column: 3),
            SourcePlace(file: "a.txt", line: number, column: 3, item: 2),
            SourcePlace(file: "b.xlsx", spot: .sheet("Lembar 1", cell: "B\(number)")),
            SourcePlace(file: "c.docx", spot: .tableCell(table: 1, row: number, column: 4)),
            SourcePlace(file: "c.docx", spot: .paragraph(number)),
        ]
        return pick(places)
    }

    private mutating func text() -> String { StructuredValueGenerator.text(&random) }

    private mutating func proposal() -> ImportProposal {
        for _ in 0..<Int.random(in: 1...3, using: &random) { document() }
        var dossier = builder.build()
        dossier.agency.region = maybe(70, [RegionalGovernment(kind: .regency, name: "Gresik")])
        if chance(10) { dossier.period = nil }
        for document in dossier.documents where !document.blocks.isEmpty && chance(50) {
            dossier.claims.append(claim(document.id))
        }
        for index in dossier.documents.indices where chance(30) { reverseStatements(&dossier.documents[index]) }
        if let indicator = dossier.indicators.first, chance(50) {
            dossier.measurements.append(measurement(indicator.id))
            dossier.links.append(Link(supporting: indicator.id, supported: pick(dossier.indicators).id))
        }
        if let node = dossier.nodes.last, chance(50) {
            let amount = pick([Reported.reported(Money(sen: 1_732_651_585_025)), .missing(.blank), .missing(.dash)])
            dossier.spending.append(Spending(node: node.id, period: .year(2020), amount: amount))
        }
        for row in dossier.nodes.indices where chance(10) { dossier.nodes[row].supports = [pick(dossier.nodes).id] }
        return ImportProposal(dossier: dossier, doubts: doubts(), unread: unread(), refused: refused())
    }

    /// Statements of each entry in another order than the builder's.
    private func reverseStatements(_ document: inout PlanDocument) {
        let stated = Dictionary(grouping: document.statements, by: \.entry)
        document.statements = document.entries.flatMap { (stated[$0.id] ?? []).reversed() }
    }

    private mutating func document() {
        let year = maybe(85, [2020, 2021])
        builder.beginDocument(pick(DocumentKind.allCases), year: year, file: maybe(80, ["a.txt"]))
        for _ in 0..<Int.random(in: 0...12, using: &random) { entry(year: year ?? 2020) }
        let blocks = (0..<Int.random(in: 0...5, using: &random)).map { _ in
            Block(
                kind: pick(Block.Kind.allCases), part: maybe(30, BlockPart.allCases), level: maybe(30, [1, 2]),
                number: maybe(30, ["1", "2.1"]),
                text: text(), table: maybe(20, [TableID("t1")]), place: place())
        }
        let head = (stage: pick(DocumentStage.allCases), date: maybe(50, ["Maret 2020"]), title: maybe(50, [text()]))
        let instrument = maybe(30, [Instrument(kind: "Keputusan Kepala", number: "050/07", date: nil)])
        let table = PrintedTable(id: TableID("t1"), caption: maybe(50, [text()]), rows: 12, place: place())
        let signatory = Signatory(title: "Kepala Badan", capacity: pick(Signatory.Capacity.allCases))
        builder.edit { document in
            document.blocks = blocks
            (document.stage, document.date, document.title) = head
            document.instrument = instrument
            document.tables = [table]
            document.signatories = [signatory]
        }
    }

    private mutating func entry(year: Int) {
        if chance(15) { return position(year: year) }
        if nodes.isEmpty || chance(45) { return node(year: year) }
        indicator(of: pick(nodes), year: year)
    }

    private mutating func node(year: Int) {
        let parent = nodes.isEmpty ? nil : maybe(80, nodes)
        let id = builder.addNode(
            pick(PlanLevel.allCases), under: parent, number: maybe(70, ["1", "a", "2.1"]), code: maybe(20, ["5.03.02"]),
            name: maybe(90, [text()]), same: nil, indicator: indicators.isEmpty ? nil : maybe(15, indicators),
            place: place())
        nodes.append(id)
        if chance(20) {
            let again = builder.addNode(
                level(of: id), under: parent, name: "Lagi", same: id, place: place())
            nodes.append(again)
        }
        if chance(60) { builder.budget(id, pick(amounts), year: year, place: place()) }
        if chance(30) { builder.quarterBudgets(id, [pick(amounts), nil, "-", pick(amounts)], year: year) }
        if chance(30) { statement(id) }
        reprint(id)
    }

    private mutating func position(year: Int) {
        let id = builder.addPosition(
            text(), kind: maybe(70, Position.Kind.allCases),
            under: maybe(60, builder.dossier.positions.map(\.id)), duties: [text()], functions: ["a", text()],
            place: place())
        guard chance(80) else { return }
        let row = builder.addRow(of: id, number: maybe(70, ["1", "2."]), result: maybe(90, [text()]), place: place())
        for _ in 0..<Int.random(in: 0...2, using: &random) { indicator(of: row, year: year) }
    }

    private func level(of id: EntryID) -> PlanLevel {
        let node = builder.entry(of: id)?.nodeID
        return builder.dossier.nodes.first { $0.id == node }?.level ?? .activity
    }

    private mutating func indicator(of node: EntryID, year: Int) {
        let unit = maybe(60, ["Org", "%", "Dokumen", ""])
        let same = indicators.isEmpty ? nil : maybe(15, indicators)
        let id = builder.addIndicator(
            of: node, number: maybe(40, ["1", "a"]), name: maybe(90, [text()]), unit: unit, same: same, place: place())
        indicators.append(id)
        if chance(20) { statement(id) }
        if chance(80) { builder.target(id, pick(targets), year: chance(90) ? year : 2019, place: place()) }
        if chance(60) {
            builder.quarters(id, [pick(targets), maybe(80, targets), "-", maybe(90, targets)], year: year)
        }
        if chance(20) { builder.budget(id, pick(amounts), year: year, place: place()) }
        if chance(50) { builder.proposeAccumulation(id) }
        if chance(30) { method(id) }
        if chance(30) { statement(id) }
        reprint(id)
    }

    private mutating func method(_ id: EntryID) {
        let formula = StatedFormula(
            raw: text(), kind: pick(StatedFormula.Kind.allCases), numerator: "a", denominator: nil, multiplier: 100)
        let polarity = pick(Polarity.allCases)
        let accumulation = pick(Accumulation.determined + [.undetermined([.sum, .repeated])])
        let isProposed = chance(50)
        builder.editIndicator(id) { indicator in
            indicator.formula = formula
            indicator.polarity = polarity
            indicator.accumulation = accumulation
            indicator.accumulationIsProposed = isProposed
            indicator.dataSource = "Bidang Mutasi"
            indicator.isKey = true
        }
    }

    private mutating func reprint(_ id: EntryID) {
        guard chance(15) else { return }
        let reprint = Entry.Reprint(number: "3", name: text(), place: place())
        builder.editEntry(id) { $0.reprints.append(reprint) }
    }

    private mutating func statement(_ entry: EntryID) {
        let values: [StatedValue] = [
            .quantity(QuantityReading.read(pick(targets)).stated), .money(MoneyReading.read(pick(amounts))),
            .count(StatedCount(raw: "12", reading: .reported(12))),
            .count(StatedCount(raw: "-", reading: .missing(.dash))),
            .text(text()),
        ]
        let periods: [StatedPeriod?] = [
            nil, .year(2020), .quarter(year: 2021, .third), .month(year: 2020, month: 3), .through(2019), .endOfPlan,
        ]
        let isPrinted = chance(50)
        builder.state(
            Statement(
                entry: entry, role: pick(StatementRole.allCases), basis: pick(StatementBasis.allCases + [.own, .own]),
                period: pick(periods), value: pick(values), table: isPrinted ? "2.1" : nil,
                column: isPrinted ? 7 : nil, heading: isPrinted ? "TARGET / TW I" : nil, place: place()))
    }

    private mutating func claim(_ document: DocumentID) -> Claim {
        let values: [StatedValue] = [
            .quantity(QuantityReading.read("78,47%").stated), .money(MoneyReading.read("Rp17.326.515.850,25")),
            .count(StatedCount(raw: "7", reading: .reported(7))), .text("tujuh"),
        ]
        return Claim(
            document: document, block: 0, quote: text(), measure: pick(Claim.Measure.allCases),
            subject: maybe(50, nodes), period: maybe(50, [.year(2020)]), value: pick(values), place: place())
    }

    private mutating func measurement(_ indicator: IndicatorID) -> Measurement {
        let actual = pick([
            Reported.reported(Quantity.percent(24)), .missing(.blank), .missing(.unreadable),
            .notApplicable(.noSuchColumn), .reported(.rating("BB")), .reported(.text("baik")),
        ])
        return Measurement(
            indicator: indicator, period: .quarter(year: 2020, .second), actual: actual,
            finality: pick(Measurement.Finality.allCases), evidence: ["notulen.pdf"], drivers: maybe(50, [text()]))
    }

    private mutating func doubts() -> [Doubt] {
        (0..<Int.random(in: 0...3, using: &random)).map { _ in
            Doubt(
                kind: pick(Doubt.Kind.allCases), place: SourcePlace(file: "a.txt", line: 3, column: 4), raw: text(),
                read: text(), why: Reason(written: text()))
        }
    }

    private mutating func unread() -> [UnreadCell] {
        (0..<Int.random(in: 0...3, using: &random)).map { _ in
            UnreadCell(place: SourcePlace(file: "a.txt", line: 9), raw: text(), why: Reason(written: text()))
        }
    }

    private mutating func refused() -> [Refusal] {
        chance(20) ? [Refusal(file: "x.pdf", code: pick(Refusal.Code.allCases), reason: Reason(written: text()))] : []
    }

    private let targets = [
        "73%", "30 Orang", "57,60%", "BB", "4.43-4.47", "1600 dos snack dan 370 galon", "a. 45 orang b. 40 orang c. BB",
        "-", "", "2,500", "1000%", "100% (450 SK)", "belum ada", " 12 ", "0", "3.250 orang", "1",
    ]
    private let amounts = [
        "1.018.175.000,00", "15.000.000.00", "52.566,625.00", "-", "", "Rp. 800.000.000,-", "17326515850.25", "DPA",
        "0",
        "696,263,250.05",
    ]
}
