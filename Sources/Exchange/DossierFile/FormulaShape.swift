import Domain

/// FORMULA of `selaras.dossier/1`.
enum FormulaShape {
    static func tree(_ formula: StatedFormula?) -> StructuredValue {
        guard let formula else { return .null }
        return .object([
            .init("raw", .string(formula.raw)), .init("kind", .string(formula.kind.rawValue)),
            .init("numerator", .text(formula.numerator)), .init("denominator", .text(formula.denominator)),
            .init("multiplier", .whole(formula.multiplier)),
        ])
    }

    /// The object; a bare text is the wording of a count until someone says more.
    static func read(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> StatedFormula {
        guard case .object = value else {
            return StatedFormula(raw: try Shape.text(value, trail), kind: .count)
        }
        var object = try ShapeReader(value, trail)
        let formula = StatedFormula(
            raw: try object.text("raw") ?? "", kind: try object.word("kind", StatedFormula.Kind.self) ?? .count,
            numerator: try object.text("numerator"), denominator: try object.text("denominator"),
            multiplier: try object.integer("multiplier"))
        object.finish()
        return formula
    }
}
