import Domain

/// One thing a dossier says before and after; nil where it says nothing.
package struct ValueChange: Hashable, Sendable {
    /// What about it differs.
    package enum Aspect: Hashable, Sendable {
        case figure(FigureAddress)
        case number
        case code
        case name
        case unit
        /// What it hangs under.
        case parent
        /// Of an indicator: how quarters make its year, in which direction it is good, how it is computed, from what.
        case accumulation
        case polarity
        case formula
        case dataSource
        /// Of a document: its number, date and stage.
        case documentNumber
        case date
        case stage
        /// A post itself, its superior, its duties and functions.
        case post
        case superior
        case duties
        /// What was reached or spent in a period.
        case result(StatedPeriod)
        case spending(StatedPeriod)
    }

    /// Whose it is, by its later name; empty for what is the document's own.
    package let name: String
    package let aspect: Aspect
    /// What documents say stands alike in both languages.
    package let before: Localized?
    package let after: Localized?
    /// Nil for what is no figure, and where nothing can be subtracted.
    package let shift: FigureShift?

    /// Nil where both say the same.
    init?(_ aspect: Aspect, of name: String, from before: String?, to after: String?, shift: FigureShift? = nil) {
        guard before != after else { return nil }
        self.init(name: name, aspect: aspect, before: before, after: after, shift: shift)
    }

    /// Of what we call it ourselves; nil where both are the same.
    init?(_ aspect: Aspect, of name: String, from before: Localized, to after: Localized) {
        guard before != after else { return nil }
        self.name = name
        self.aspect = aspect
        self.before = before
        self.after = after
        shift = nil
    }

    /// Of what something hangs under; nil where that is the same one, whatever it is called by now.
    ///
    /// - Parameter isLeft: whether what it hung under is still there: then it is told even where both are called alike.
    static func move<Above: Identifiable>(
        _ aspect: Aspect, of name: String, from before: Above?, to after: Above?, isLeft: Bool,
        title: (Above) -> String
    ) -> ValueChange? {
        guard before?.id != after?.id else { return nil }
        let texts = (before.map(title), after.map(title))
        guard isLeft || texts.0 != texts.1 else { return nil }
        return ValueChange(name: name, aspect: aspect, before: texts.0, after: texts.1, shift: nil)
    }

    private init(name: String, aspect: Aspect, before: String?, after: String?, shift: FigureShift?) {
        self.name = name
        self.aspect = aspect
        self.before = before.map { Localized(both: $0) }
        self.after = after.map { Localized(both: $0) }
        self.shift = shift
    }

    /// Of two figures; nil where they are the same. What is printed alike and read otherwise shows what was read.
    init?(_ aspect: Aspect, of name: String, from before: StatedValue?, to after: StatedValue?) {
        guard before != after else { return nil }
        let isPrintedAlike = before?.raw == after?.raw
        let texts = [before, after].map { value in value.map { isPrintedAlike ? $0.read : $0.raw } }
        var shift: FigureShift?
        if let before, let after { shift = FigureShift(from: before, to: after) }
        self.init(name: name, aspect: aspect, before: texts[0], after: texts[1], shift: shift)
    }
}

extension StatedValue {
    /// As it was read: "30 orang"; what is printed where nothing was.
    fileprivate var read: String {
        switch self {
        case .quantity(let quantity): quantity.reading.value.map { IndonesianFormat.quantity($0) } ?? quantity.raw
        case .money(let money): money.reading.value.map { IndonesianFormat.rupiah($0) } ?? money.raw
        case .count(let count): count.reading.value.map { "\($0)" } ?? count.raw
        case .text(let text): text
        }
    }
}
