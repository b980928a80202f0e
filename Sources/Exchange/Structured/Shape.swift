import Domain
import FoundationEssentials

/// Readers of single values.
enum Shape {
    /// A text; an unquoted number or word stands for itself, as printed.
    static func text(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> String {
        switch value {
        case .string(let text): return text
        case .number(let number): return number.text
        case .bool(let flag): return flag ? "true" : "false"
        case .null, .array, .object: throw trail.fault(Reason(.mustBeText))
        }
    }

    /// A count or a place, never an amount: of nine digits at most, so that whoever counts on from it can.
    static func integer(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> Int {
        let integer = try anyInteger(value, trail)
        guard (-999_999_999...999_999_999).contains(integer) else {
            throw trail.fault(Reason(.wholeNumberTooLarge))
        }
        return integer
    }

    static func year(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> Int {
        let year = try anyInteger(value, trail)
        guard FiscalYear.known.contains(year) else { throw trail.fault(Reason(.notYear, year, FiscalYear.bounds)) }
        return year
    }

    private static func anyInteger(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> Int {
        guard case .number(let number) = value, let integer = number.integer else {
            throw trail.fault(Reason(.mustBeWholeNumber))
        }
        return integer
    }

    static func decimal(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> Decimal {
        guard case .number(let number) = value else { throw trail.fault(Reason(.mustBeNumber)) }
        guard let decimal = number.decimal else { throw trail.fault(Reason(.numberTooLarge)) }
        return decimal
    }

    static func flag(_ value: StructuredValue, _ trail: Trail) throws(ShapeFault) -> Bool {
        guard case .bool(let flag) = value else { throw trail.fault(Reason(.mustBeFlag)) }
        return flag
    }

    static func word<Word: RawRepresentable<String> & CaseIterable>(
        _ value: StructuredValue, _ trail: Trail
    ) throws(ShapeFault) -> Word {
        let text = try text(value, trail)
        guard let word = Word(rawValue: text) else {
            let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
            throw trail.fault(Reason(.notOneOf, text.prefix(40), words))
        }
        return word
    }

    static func list<Result>(
        _ value: StructuredValue, _ trail: Trail, _ read: ShapeReader.Read<Result>
    ) throws(ShapeFault) -> [Result] {
        guard case .array(let elements) = value else { throw trail.fault(Reason(.mustBeList)) }
        var results: [Result] = []
        results.reserveCapacity(elements.count)
        for (index, element) in elements.enumerated() {
            trail.enter(index: index, line: element.line)
            results.append(try read(element, trail))
            trail.leave()
        }
        return results
    }
}

extension StructuredValue {
    /// Line of an object's first key, where it was read from a file.
    fileprivate var line: Int? {
        if case .object(let fields) = self { fields.first?.line } else { nil }
    }
}
