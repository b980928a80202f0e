import Domain

/// Reads JSON strictly (RFC 8259) into a tree: exact numbers, ordered keys; repeated keys and deep nesting are refused.
package struct JSONReader {
    private let bytes: [UInt8]
    private let limits: StructuredLimits
    private var position = 0
    private var line = 1
    private var values = 0

    /// The tree of a whole file.
    package static func read(
        _ bytes: [UInt8], limits: StructuredLimits = .json
    ) throws(StructuredFault) -> StructuredValue {
        try TextBytes.check(bytes, limits: limits)
        var reader = JSONReader(bytes: bytes, limits: limits)
        reader.position = TextBytes.markLength(bytes)
        let value = try reader.value(depth: 0)
        reader.skipSpace()
        guard reader.peek == nil else { throw reader.fault(Reason(.textAfterEnd)) }
        return value
    }

    private init(bytes: [UInt8], limits: StructuredLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private func fault(_ reason: Reason) -> StructuredFault {
        StructuredFault(.malformed, line: line, Reason(.unreadableJSON, reason.written))
    }

    private mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0D: position += 1
            case 0x0A:
                position += 1
                line += 1
            default: return
            }
        }
    }

    private mutating func value(depth: Int) throws(StructuredFault) -> StructuredValue {
        guard depth < limits.depth else { throw TextBytes.tooDeep(limits, line: line) }
        values += 1
        guard values <= limits.values else { throw TextBytes.tooMany(limits) }
        skipSpace()
        switch peek {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case nil: throw fault(Reason(.endsAmidValue))
        default: return try number()
        }
    }

    private mutating func word(
        _ text: StaticString, _ value: StructuredValue
    ) throws(StructuredFault) -> StructuredValue {
        let end = position + text.utf8CodeUnitCount
        let isThere = text.withUTF8Buffer { end <= bytes.count && bytes[position..<end].elementsEqual($0) }
        guard isThere else { throw fault(Reason(.unknownValue)) }
        position = end
        return value
    }

    private mutating func number() throws(StructuredFault) -> StructuredValue {
        let start = position
        while let byte = peek, Self.belongsToNumber(byte) { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard let number = ExactNumber(text: text) else { throw fault(Reason(.unknownValue)) }
        return .number(number)
    }

    private static func belongsToNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "e"), UInt8(ascii: "E"):
            true
        default: false
        }
    }

    private mutating func array(depth: Int) throws(StructuredFault) -> StructuredValue {
        position += 1
        var elements: [StructuredValue] = []
        skipSpace()
        if take("]") { return .array([]) }
        repeat {
            elements.append(try value(depth: depth + 1))
            skipSpace()
        } while take(",")
        guard take("]") else { throw fault(Reason(.commaOrBracket)) }
        return .array(elements)
    }

    private mutating func object(depth: Int) throws(StructuredFault) -> StructuredValue {
        position += 1
        var fields: [StructuredValue.Field] = []
        var keys = KeySet()
        skipSpace()
        if take("}") { return .object([]) }
        repeat {
            skipSpace()
            guard peek == UInt8(ascii: "\"") else { throw fault(Reason(.quotedKey)) }
            let keyLine = line
            let key = try string()
            guard keys.insert(key, into: fields) else { throw fault(Reason(.quotedKeyTwice, key)) }
            skipSpace()
            guard take(":") else { throw fault(Reason(.colonAfter, key)) }
            fields.append(.init(key, try value(depth: depth + 1), line: keyLine))
            skipSpace()
        } while take(",")
        guard take("}") else { throw fault(Reason(.commaOrBrace)) }
        return .object(fields)
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func string() throws(StructuredFault) -> String {
        position += 1
        let start = position
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                return String(decoding: bytes[start..<position - 1], as: UTF8.self)
            case UInt8(ascii: "\\"): return try escapedString(from: start)
            case 0..<0x20: throw fault(Reason(.controlInText))
            default: position += 1
            }
        }
        throw fault(Reason(.openText))
    }

    /// Goes on with a string whose first escape has been met.
    private mutating func escapedString(from start: Int) throws(StructuredFault) -> String {
        var text = Array(bytes[start..<position])
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text.append(contentsOf: String(try escape()).utf8)
            case 0..<0x20: throw fault(Reason(.controlInText))
            default: text.append(byte)
            }
        }
        throw fault(Reason(.openText))
    }

    private mutating func escape() throws(StructuredFault) -> Unicode.Scalar {
        guard let byte = peek else { throw fault(Reason(.openText)) }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{c}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicodeEscape()
        default: throw fault(Reason(.unknownEscape))
        }
    }

    private mutating func unicodeEscape() throws(StructuredFault) -> Unicode.Scalar {
        let first = try hexadecimal()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, peek == UInt8(ascii: "\\") else { throw fault(Reason(.incompletePair)) }
        position += 1
        guard take("u") else { throw fault(Reason(.incompletePair)) }
        let second = try hexadecimal()
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw fault(Reason(.incompletePair)) }
        return scalar
    }

    private mutating func hexadecimal() throws(StructuredFault) -> UInt32 {
        guard position + 4 <= bytes.count else { throw fault(Reason(.incompleteEscape)) }
        var value: UInt32 = 0
        for byte in bytes[position..<position + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw fault(Reason(.incompleteEscape))
            }
            value = value << 4 + UInt32(digit)
        }
        position += 4
        return value
    }
}
