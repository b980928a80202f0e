/// Writes a tree as JSON: UTF-8, two spaces, short objects and arrays on one line; the same tree gives the same bytes.
package struct JSONWriter {
    /// Longest line on which an object or array is kept together, indentation included.
    static let lineWidth = 160

    private var bytes: [UInt8] = []

    /// The whole text, ended by a line feed.
    package static func bytes(_ value: StructuredValue) -> [UInt8] {
        var writer = JSONWriter()
        writer.write(value, indent: 0)
        writer.bytes.append(UInt8(ascii: "\n"))
        return writer.bytes
    }

    /// The tree on one line, cut off where it gets longer than `limit` bytes.
    package static func line(_ value: StructuredValue, limit: Int) -> String {
        var writer = JSONWriter()
        let isWhole = writer.writeFlat(value, limit: limit)
        return String(decoding: writer.bytes.prefix(limit), as: UTF8.self) + (isWhole ? "" : "…")
    }

    /// Whether the tree fits on one line of so many bytes.
    static func fits(_ value: StructuredValue, in width: Int) -> Bool {
        var writer = JSONWriter()
        return writer.writeFlat(value, limit: width)
    }

    private mutating func write(_ value: StructuredValue, indent: Int) {
        switch value {
        case .array(let elements) where !elements.isEmpty:
            if keepTogether(value, indent: indent) { return }
            append("[")
            for (index, element) in elements.enumerated() {
                if index > 0 { append(",") }
                newLine(indent + 2)
                write(element, indent: indent + 2)
            }
            newLine(indent)
            append("]")
        case .object(let fields) where !fields.isEmpty:
            if keepTogether(value, indent: indent) { return }
            append("{")
            for (index, field) in fields.enumerated() {
                if index > 0 { append(",") }
                newLine(indent + 2)
                quote(field.key)
                append(": ")
                write(field.value, indent: indent + 2)
            }
            newLine(indent)
            append("}")
        default:
            _ = writeFlat(value, limit: .max)
        }
    }

    /// Writes the value on the current line if it fits; leaves nothing behind otherwise.
    private mutating func keepTogether(_ value: StructuredValue, indent: Int) -> Bool {
        // The root is always opened up, so that a file begins with its schema on a line of its own.
        guard indent > 0 else { return false }
        let start = bytes.count
        if writeFlat(value, limit: start + Self.lineWidth - indent) { return true }
        bytes.removeSubrange(start...)
        return false
    }

    /// Writes on one line until `limit` bytes stand in the buffer; false when it is not enough.
    private mutating func writeFlat(_ value: StructuredValue, limit: Int) -> Bool {
        switch value {
        case .null: append("null")
        case .bool(let flag): append(flag ? "true" : "false")
        case .number(let number): bytes.append(contentsOf: number.text.utf8)
        case .string(let text): quote(text)
        case .array(let elements):
            append("[")
            for (index, element) in elements.enumerated() {
                if index > 0 { append(", ") }
                guard writeFlat(element, limit: limit) else { return false }
            }
            append("]")
        case .object(let fields):
            append("{")
            for (index, field) in fields.enumerated() {
                if index > 0 { append(", ") }
                quote(field.key)
                append(": ")
                guard writeFlat(field.value, limit: limit) else { return false }
            }
            append("}")
        }
        return bytes.count <= limit
    }

    private mutating func newLine(_ indent: Int) {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
    }

    private mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private mutating func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): append("\\\"")
            case UInt8(ascii: "\\"): append("\\\\")
            case 0x0A: append("\\n")
            case 0x0D: append("\\r")
            case 0x09: append("\\t")
            case 0..<0x20, 0x7F:
                append("\\u00")
                bytes.append(Self.hexadecimal(byte >> 4))
                bytes.append(Self.hexadecimal(byte & 15))
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
    }
}
