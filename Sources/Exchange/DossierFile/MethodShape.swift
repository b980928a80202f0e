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

    /// - Parameter inherited: the method told at the indicator's first entry; keys left out keep it.
    /// - Returns: the method, and whether the accumulation is told.
    static func read(
        _ object: inout ShapeReader, _ inherited: Indicator
    ) throws(ShapeFault) -> (method: Indicator, tellsAccumulation: Bool) {
        var method = inherited
        let accumulation = try object.take("accumulation", Shape.text)
        let candidates = try object.list("candidates", Shape.text)
        if let accumulation {
            guard let known = Accumulation(code: accumulation, candidates: candidates) else {
                throw object.trail.fault("accumulation \"\(accumulation.prefix(40))\" tidak dikenal.")
            }
            method.accumulation = known
            method.accumulationIsProposed = false
        }
        if let proposed = try object.flag("accumulationIsProposed") { method.accumulationIsProposed = proposed }
        if let polarity = try object.word("polarity", Polarity.self) { method.polarity = polarity }
        if let formula = try object.take("formula", FormulaShape.read) { method.formula = formula }
        if let source = try object.text("dataSource") { method.dataSource = source }
        if let isKey = try object.flag("isKey") { method.isKey = isKey }
        return (method, accumulation != nil)
    }
}
