import Domain

/// A period as `selaras.dossier/1` writes it: "2019", "2019-Q1", "2019-03", "..2018", "end".
enum PeriodShape {
    static func tree(_ period: StatedPeriod?) -> StructuredValue { .text(period?.code) }

    static func read(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> StatedPeriod {
        let text = try Shape.text(value, trail)
        guard let period = StatedPeriod(code: text) else {
            throw trail.fault(Reason(.notPeriod, text.prefix(40)))
        }
        guard period.toldYear.map(FiscalYear.known.contains) ?? true else {
            throw trail.fault(Reason(.quotedNotYear, text.prefix(40), FiscalYear.bounds))
        }
        return period
    }
}

extension StatedPeriod {
    /// Nil for the end of the plan, and where the year is that of the document.
    fileprivate var toldYear: Int? {
        switch self {
        case .month(let year, _), .quarter(let year, _), .year(let year): year == Self.untold ? nil : year
        case .through(let year): year
        case .endOfPlan: nil
        }
    }
}
