import Domain

/// The keys of an INDICATOR that tell its method, the same wherever it is printed.
enum MethodShape {
    static func fields(_ method: Indicator) -> [StructuredValue.Field] {
        [
            .init("accumulation", .string(method.accumulation.code)),
            .init("candidates", .array(method.accumulation.candidates.map { .string($0.code) })),
            .init("accumulationIsProposed", .bool(method.accumulationIsProposed)),
            .init("polarity", .string(method.polarity.rawValue)), .init("formula", FormulaShape.tree(method.formula)),
            .init("dataSource", .text(method.dataSource)), .init("isKey", .bool(method.isKey)),
        ]
    }

    /// What one entry tells of the method; keys may be left out.
    struct Told {
        var accumulation: Accumulation?
        var accumulationIsProposed: Bool?
        var polarity: Polarity?
        var formula: StatedFormula?
        var dataSource: String?
        var isKey: Bool?

        /// An indicator's method with what is told here put over it.
        func over(_ indicator: Indicator) -> Indicator {
            var result = indicator
            if let accumulation {
                result.accumulation = accumulation
                result.accumulationIsProposed = false
            }
            result.accumulationIsProposed = accumulationIsProposed ?? result.accumulationIsProposed
            result.polarity = polarity ?? result.polarity
            result.formula = formula ?? result.formula
            result.dataSource = dataSource ?? result.dataSource
            result.isKey = isKey ?? result.isKey
            return result
        }
    }

    static func read(_ object: inout ShapeReader) throws(ShapeFault) -> Told {
        var told = Told()
        let candidates = try object.list("candidates", Shape.text)
        told.accumulation = try object.take("accumulation") { value, trail throws(ShapeFault) in
            let code = try Shape.text(value, trail)
            guard let known = Accumulation(code: code, candidates: candidates) else {
                let codes = (Accumulation.determined + [.undetermined([])]).map(\.code).joined(separator: ", ")
                throw trail.fault(Reason(.notOneOf, code.prefix(40), codes))
            }
            return known
        }
        told.accumulationIsProposed = try object.flag("accumulationIsProposed")
        told.polarity = try object.word("polarity", Polarity.self)
        told.formula = try object.take("formula", FormulaShape.read)
        told.dataSource = try object.text("dataSource")
        told.isKey = try object.flag("isKey")
        return told
    }
}
