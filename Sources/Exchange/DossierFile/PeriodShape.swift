import Domain

/// A period as `selaras.dossier/1` writes it: "2019", "2019-Q1", "2019-03", "..2018", "end".
enum PeriodShape {
    static func tree(_ period: StatedPeriod?) -> StructuredValue { .text(period?.code) }

    static func read(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> StatedPeriod {
        let text = try Shape.text(value, trail)
        guard let period = StatedPeriod(code: text) else {
            throw trail.fault("\"\(text.prefix(40))\" bukan periode (2019, 2019-Q1, 2019-03, ..2018, end).")
        }
        return period
    }
}
