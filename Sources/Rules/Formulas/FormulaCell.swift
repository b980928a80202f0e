import Domain

/// An indicator with what a document says of how it is computed and where its data come from.
struct FormulaCell: Sendable {
    let indicator: IndicatorView
    let formula: StatedFormula
    /// The cell of the formula.
    let place: Place

    /// The measure the indicator's name begins with.
    var measure: MeasureWord? { indicator.name.flatMap(MeasureWord.leading) }

    /// Whether the formula says what the name says and nothing else.
    var isRestated: Bool {
        guard formula.kind == .restated || formula.kind == .count, let name = indicator.name else { return false }
        if NormalizedName(name).resembles(NormalizedName(formula.raw)) { return true }
        let said = FormulaTerm(formula.raw).words
        return !said.isEmpty && Set(said).isSubset(of: FormulaTerm(name).words)
    }

    /// Whether the name promises a part of a whole.
    var isPercentage: Bool { measure == .percentage }

    /// The formulas of the documents that have a column for them.
    static func all(in dossier: IndexedDossier) -> [FormulaCell] {
        dossier.documents.filter { kinds.contains($0.document.kind) }.flatMap { document in
            document.indicators.compactMap { indicator in
                indicator.textCell(.formula).map { text, place in
                    let name = indicator.name
                    let formula = indicator.method.formula ?? StatedFormula.recognize(text, indicator: name)
                    return FormulaCell(indicator: indicator, formula: formula, place: place)
                }
            }
        }
    }

    static let kinds: Set<DocumentKind> = [.individualIndicators, .keyIndicators, .performanceAgreement]
}

extension IndicatorView {
    /// The text an indicator states in a column of that role, and its cell; nil where the layout has no such column.
    func textCell(_ role: StatementRole) -> (text: String, place: Place)? {
        let slotted = SlottedStatements(statements, in: document.document.kind)
        if let index = slotted.further.firstIndex(where: { $0.role == role }) {
            let statement = slotted.further[index]
            return (statement.value.raw, place(of: statement, .statement(index)))
        }
        return statements.first { $0.role == role }.map { ($0.value.raw, place(of: $0, nil)) }
    }

    private func place(of statement: Statement, _ field: DossierPath.Field?) -> Place {
        Place(path: path(field), source: statement.place ?? entry.place, quote: statement.value.raw)
    }
}
