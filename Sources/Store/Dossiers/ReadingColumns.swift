import Application
import Domain

/// A quantity that is reported or missing, in columns.
enum ReadingColumns {
    static let names = ["gap", "form", "number", "upper", "unit", "wording", "parts"]

    static func values(_ reading: Reported<Quantity>) -> [SQLValue] {
        let code = reading.value.map { QuantityCode($0) }
        return [.text(gap(of: reading))] + values(code)
    }

    static func values(_ code: QuantityCode?) -> [SQLValue] {
        [
            .text(code?.form.rawValue), .text(code?.number), .text(code?.upper), .text(code?.unit),
            .text(code?.wording), .text(code?.parts.flatMap { JSONColumn.write($0) }),
        ]
    }

    static func read(_ row: inout RowReader) throws(StoreFault) -> Reported<Quantity> {
        let gap: Reported<Quantity>? = try row.optionalParsed { self.gap($0) }
        let code = try readCode(&row)
        if let gap { return gap }
        return .reported(try row.required(code?.quantity))
    }

    /// Nil where the columns are empty.
    static func readCode(_ row: inout RowReader) throws(StoreFault) -> QuantityCode? {
        let form: QuantityCode.Form? = try row.optionalWord()
        let (number, upper, unit) = (try row.optionalText(), try row.optionalText(), try row.optionalText())
        let wording = try row.optionalText()
        let parts: [QuantityCode.Part]? = try row.optionalParsed { JSONColumn.read($0) }
        return form.map {
            QuantityCode(form: $0, number: number, upper: upper, unit: unit, wording: wording, parts: parts)
        }
    }

    /// Why there is no value; nil where there is one.
    static func gap<Value>(of reading: Reported<Value>) -> String? {
        switch reading {
        case .reported: nil
        case .missing(let gap): gap.rawValue
        case .notApplicable(let absence): absence.rawValue
        }
    }

    static func gap<Value>(_ text: String) -> Reported<Value>? {
        if let gap = Reported<Value>.Gap(rawValue: text) { return .missing(gap) }
        return Reported<Value>.Absence(rawValue: text).map { .notApplicable($0) }
    }
}
