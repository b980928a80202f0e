import FoundationEssentials

/// Reads targets and actuals: "73%", "30 Orang", "57,60%", "BB", "4.43-4.47", "1600 dos snack dan 370 galon".
package struct QuantityReading: Hashable, Sendable {
    package var stated: StatedQuantity
    /// Set where the figure was read with a guess: the text and what else it could be.
    package var ambiguity: String?

    /// Reads a cell; `unit` is that of the unit column or of the indicator, where known.
    ///
    /// - Parameter figure: what to read in place of `raw`, where the source stores the number it shows.
    package static func read(_ raw: String, unit: String? = nil, figure: String? = nil) -> QuantityReading {
        let text = raw.squeezed
        if MissingMarks.isBlank(text) { return QuantityReading(raw, .missing(.blank)) }
        if MissingMarks.isDash(text) { return QuantityReading(raw, .missing(.dash)) }
        if SheetError(text) != nil { return QuantityReading(raw, .missing(.unreadable)) }
        let printed = PrintedQuantity.read(figure ?? text, unit: unit)
        return QuantityReading(raw, .reported(printed.quantity), ambiguity: printed.ambiguity)
    }

    private init(_ raw: String, _ reading: Reported<Quantity>, ambiguity: String? = nil) {
        stated = StatedQuantity(raw: raw, reading: reading)
        self.ambiguity = ambiguity
    }
}
