import Domain

@testable import Documents

/// Small work plans for 2021, built cell by cell.
struct WorkPlanFixture {
    var builder = DossierBuilder(
        agency: Agency(name: "Badan Kepegawaian Daerah", region: RegionalGovernment(kind: .city, name: "Contoh")),
        period: 2021...2021)

    init() {
        builder.beginDocument(.workPlan, year: 2021)
    }

    /// Columns 4 to 11 of T-C.29.
    static let evaluation: [StatementKey] = [
        StatementKey(.target, .strategicPlan, .endOfPlan), StatementKey(.actual, .own, .through(2018)),
        StatementKey(.target, .own, .year(2019)), StatementKey(.actual, .own, .year(2019)),
        StatementKey(.rate, .own, .year(2019)), StatementKey(.target, .own, .year(2020)),
        StatementKey(.cumulative, .own, .through(2020)), StatementKey(.rate, .strategicPlan, .through(2020)),
    ]

    mutating func state(_ raw: String, _ key: StatementKey, of entry: EntryID, table: String? = nil) {
        let value: StatedValue
        switch key.role {
        case .programCount, .activityCount:
            value = .count(StatedCount(raw: raw, reading: Int(raw).map { .reported($0) } ?? .missing(.blank)))
        case .location, .note, .formula, .fundingSource: value = .text(raw)
        default:
            value = key.isMoney ? .money(MoneyReading.read(raw)) : .quantity(QuantityReading.read(raw).stated)
        }
        builder.state(
            Statement(entry: entry, role: key.role, basis: key.basis, period: key.period, value: value, table: table))
    }

    /// An indicator with one row of the evaluation.
    mutating func evaluate(_ name: String, of node: EntryID, _ cells: String...) -> EntryID {
        let indicator = builder.addIndicator(of: node, name: name)
        for (cell, key) in zip(cells, Self.evaluation) { state(cell, key, of: indicator) }
        return indicator
    }

    func register(_ figures: DocumentOptions.Figures = .asStated) -> WorkPlanRegister {
        let dossier = builder.build()
        let input = DocumentInput(
            report: CheckReport(dossier: dossier), options: DocumentOptions(figures: figures))
        return WorkPlanRegister(StatedPlan(dossier.documents[0], of: input), of: dossier)
    }

    func document(_ figures: DocumentOptions.Figures = .asStated) -> Document {
        DocumentDefinition.workPlan.document(
            for: DocumentInput(
                report: CheckReport(dossier: builder.build()), options: DocumentOptions(figures: figures)))
    }

    /// The rows of the only table of a kind, as `PrintedRows` writes them.
    func rows(_ kind: OfficialTable, _ figures: DocumentOptions.Figures = .asStated) -> [[String]] {
        let register = register(figures)
        guard let part = register.parts.parts(kind).first else { return [] }
        let table = WorkPlanTableSet(register).table(of: part)
        let document = Document(
            id: DocumentDefinitionID("contoh"), title: "", titleLines: [], sections: [Section(content: [.table(table)])]
        )
        return PrintedRows(document).tables[0]
    }
}
