import Domain
import FoundationEssentials

/// A small dossier that has every kind of part, with every form a value can take.
package enum SampleDossier {
    private static let agency = Agency(
        name: "Badan Kepegawaian Daerah", region: RegionalGovernment(kind: .regency, name: "Contoh"))

    package static var everything: Dossier {
        var dossier = Dossier(agency: agency, period: 2021...2026)
        dossier.positions = positions
        dossier.nodes = [
            PlanNode(id: NodeID("T1"), level: .goal), PlanNode(id: NodeID("T1.S1"), level: .objective),
            PlanNode(id: NodeID("T1.S1.P1"), level: .program, supports: [NodeID("T1.S1"), NodeID("lain")]),
        ]
        dossier.indicators = indicators
        dossier.documents = [actionPlan, workPlan]
        dossier.claims = claims
        dossier.measurements = measurements
        dossier.spending = [
            Spending(node: NodeID("T1.S1.P1"), period: .quarter(year: 2024, .second), amount: .reported(Money(sen: 1))),
            Spending(node: NodeID("T1.S1.P1"), period: .year(2024), amount: .missing(.dash)),
        ]
        dossier.links = [Link(supporting: IndicatorID("T1.S1.I1"), supported: IndicatorID("T1.I1"))]
        return dossier
    }

    /// Quantities of every form, and every reason for none.
    package static let readings: [Reported<Quantity>] = [
        .reported(.number(Decimal(string: "12345678901234567.891") ?? 0, unit: "orang")),
        .reported(.number(-2, unit: nil)), .reported(.percent(Decimal(string: "78.47") ?? 0)),
        .reported(.rating("BB")), .reported(.range(1...3, unit: "indeks")), .reported(.text("sesuai jadwal")),
        .reported(
            .composite([
                Quantity.Part(marker: "a.", raw: "45 orang", quantity: .number(45, unit: "orang")),
                Quantity.Part(raw: "\"12,5\" %", quantity: .percent(Decimal(string: "12.5") ?? 0)),
            ])),
        .reported(.composite([])), .missing(.blank), .missing(.dash), .missing(.unreadable),
        .notApplicable(.noSuchColumn),
    ]

    /// Values of every kind.
    package static var values: [StatedValue] {
        readings.map { .quantity(StatedQuantity(raw: "tertulis", reading: $0)) } + [
            .money(StatedMoney(raw: "15.000.000.00", reading: .reported(Money(sen: .max)), isWellFormed: false)),
            .money(StatedMoney(raw: "-", reading: .missing(.dash))),
            .count(StatedCount(raw: "7", reading: .reported(7))),
            .count(StatedCount(raw: "", reading: .missing(.blank))),
            .text(""), .text("Kab. Contoh; 'kutip' $1 \u{1F600}"),
        ]
    }

    /// Places of every kind.
    package static let places: [SourcePlace?] = [
        nil, SourcePlace(file: "rencana.txt", line: 12), SourcePlace(file: "rencana.txt", line: 12, column: 3, item: 2),
        SourcePlace(file: "a b.xlsx", spot: .sheet("Lembar! 1.2", cell: "B7")),
        SourcePlace(file: "a.xlsx", spot: .sheet("", cell: "50%!"), item: 1),
        SourcePlace(file: "a.docx", spot: .tableCell(table: 1, row: 2, column: 3)),
        SourcePlace(file: "a.docx", spot: .paragraph(4)),
    ]

    private static var positions: [Position] {
        [
            Position(
                id: PositionID("J1"), title: "Kepala Badan", kind: .seniorLeadership, duties: ["memimpin"],
                functions: ["perumusan kebijakan", "pembinaan"], place: places[1]),
            Position(id: PositionID("J2"), title: "Analis", parent: PositionID("J1")),
        ]
    }

    private static var indicators: [Indicator] {
        [
            Indicator(
                id: IndicatorID("T1.I1"), polarity: .higherIsBetter, accumulation: .sum, accumulationIsProposed: false,
                formula: StatedFormula(
                    raw: "A / B × 100%", kind: .ratio, numerator: "A", denominator: "B", multiplier: 100),
                dataSource: "Bidang Mutasi", isKey: true),
            Indicator(id: IndicatorID("T1.S1.I1"), accumulation: .undetermined([.repeated, .lastValue])),
        ]
    }

    private static var actionPlan: PlanDocument {
        var document = PlanDocument(
            id: DocumentID("d1"), kind: .actionPlan, year: 2024, title: "Rencana Aksi", file: "rencana.txt")
        document.stage = .adopted
        document.revision = 1
        document.date = "Maret 2024"
        document.instrument = Instrument(kind: "Keputusan Kepala Badan", number: "188/1", date: "2 Januari 2024")
        document.signatories = [
            Signatory(title: "Kepala Badan", capacity: .acting),
            Signatory(
                title: "Kepala Bidang", capacity: .furtherOnBehalf,
                superiors: ["Kepala Badan Kota Contoh", "Sekretaris"]),
        ]
        document.tables = [PrintedTable(id: TableID("t1"), caption: "Tabel 1", rows: 3, place: places[1])]
        document.blocks = [
            Block(kind: .heading, level: 1, number: "I", text: "Pendahuluan", place: places[6]),
            Block(kind: .decreePart, part: .dictum, text: "KESATU", table: TableID("t1")),
        ]
        document.entries = [
            Entry(id: EntryID("O1"), subject: .agency, name: "Badan"),
            Entry(
                id: EntryID("T1"), subject: .node(NodeID("T1")), number: "1", name: "Tujuan",
                reprints: [Entry.Reprint(number: "1", name: "Tujuan", place: places[2]), Entry.Reprint()]),
            Entry(id: EntryID("T1.S1"), subject: .node(NodeID("T1.S1")), parent: EntryID("T1"), code: "5.03"),
            Entry(
                id: EntryID("T1.I1"), subject: .indicator(IndicatorID("T1.I1")), parent: EntryID("T1"), unit: "Org",
                place: places[3]),
        ]
        document.statements = values.enumerated().map { index, value in
            Statement(
                entry: EntryID("T1.I1"), role: StatementRole.allCases[index % StatementRole.allCases.count],
                basis: StatementBasis.allCases[index % StatementBasis.allCases.count],
                period: periods[index % periods.count], value: value, table: "t1", column: index, heading: "Target / I",
                place: places[index % places.count])
        }
        return document
    }

    private static let periods: [StatedPeriod?] = [
        nil, .year(2024), .quarter(year: 2024, .third), .month(year: 2024, month: 3), .through(2023), .endOfPlan,
        .year(StatedPeriod.untold), .quarter(year: StatedPeriod.untold, .first),
    ]

    private static var workPlan: PlanDocument {
        var document = PlanDocument(id: DocumentID("d2"), kind: .workPlan)
        document.entries = [
            Entry(
                id: EntryID("d2-P1"), subject: .node(NodeID("T1.S1.P1")), parent: EntryID("T1.S1"),
                under: EntryID("T1.I1")),
            Entry(id: EntryID("d2-J1"), subject: .position(PositionID("J1"))),
        ]
        document.statements = [
            Statement(
                entry: EntryID("d2-P1"), role: .budget, period: .year(2024),
                value: .money(StatedMoney(raw: "1,00", reading: .reported(Money(sen: 100)))))
        ]
        return document
    }

    private static var claims: [Claim] {
        values.enumerated().map { index, value in
            Claim(
                document: DocumentID("d1"), block: 0, quote: "sebanyak \(index)",
                measure: Claim.Measure.allCases[index % Claim.Measure.allCases.count],
                subject: index == 0 ? EntryID("T1") : nil, period: periods[index % periods.count], value: value,
                place: places[index % places.count])
        }
    }

    private static var measurements: [Measurement] {
        readings.enumerated().map { index, reading in
            Measurement(
                indicator: IndicatorID("T1.I1"), period: .quarter(year: 2024, .first), actual: reading,
                finality: index == 0 ? .final : .provisional, evidence: index == 0 ? ["SK 1", "daftar \"hadir\""] : [],
                drivers: index == 0 ? "dukungan" : nil, obstacles: index == 1 ? "anggaran" : nil)
        }
    }
}
