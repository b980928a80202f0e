/// Names and values of a query string or a form.
package enum QueryText {
    /// The first value of each name; what is no text is replaced.
    static func values(of query: String) -> [String: String] {
        Dictionary(pairs(of: query).map { ($0.name, $0.value) }) { first, _ in first }
    }

    /// Names and values in their order.
    static func pairs(of query: String) -> [(name: String, value: String)] {
        query.split(separator: "&").map { part in
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (name: text(pair[0]), value: pair.count == 2 ? text(pair[1]) : "")
        }
    }

    private static func text(_ part: Substring) -> String { String(decoding: decoded(part), as: UTF8.self) }

    /// The bytes that stand for themselves or as `%XX`.
    static func decoded(_ text: Substring) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let value = value(of: rest.prefix(2)) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        return bytes
    }

    private static func value(of digits: ArraySlice<UInt8>) -> UInt8? {
        guard digits.count == 2, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
        return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}
