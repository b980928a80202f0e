/// The texts that the sheets of a workbook share.
enum SharedStrings {
    static func read(_ scanner: XMLScanner) throws(ContainerFault) -> [SheetText] {
        var strings: [SheetText] = []
        var text: [UInt8] = []
        while true {
            switch try scanner.next() {
            case .endOfDocument: return strings
            case .start where scanner.isNamed("si"):
                text.removeAll(keepingCapacity: true)
                try append(scanner, to: &text)
                strings.append(SheetText(bytes: text))
            default: continue
            }
        }
    }

    /// Appends the text of a string item that has just begun: its runs joined, readings of characters left out.
    static func append(_ scanner: XMLScanner, to text: inout [UInt8]) throws(ContainerFault) {
        let outer = scanner.depth - 1
        var isText = false
        while scanner.depth > outer {
            switch try scanner.next() {
            case .start:
                if scanner.isNamed("rPh") { try scanner.skipElement() } else { isText = scanner.isNamed("t") }
            case .end: isText = false
            case .text: if isText { scanner.appendText(to: &text) }
            case .endOfDocument: break
            }
        }
    }

    /// Characters stored as "_x000D_", as they were; the mark itself is stored as "_x005F_" where it would be taken for one.
    static func unescaped(_ bytes: [UInt8]) -> String {
        guard bytes.contains(UInt8(ascii: "_")) else { return String(decoding: bytes, as: UTF8.self) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var rest = bytes[...]
        while let first = rest.first {
            if first == UInt8(ascii: "_"), let scalar = escaped(rest) {
                rest = rest.dropFirst(escapeLength)
                if scalar.value >= 0x20 || scalar == "\n" || scalar == "\t" { result += Array(String(scalar).utf8) }
            } else {
                result.append(first)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Bytes of "_x000D_".
    private static let escapeLength = 7

    /// The character that "_x", four hexadecimal digits and "_" stand for; nil where a text doesn't begin like that.
    private static func escaped(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let mark = Array(bytes.prefix(escapeLength))
        guard mark.count == escapeLength, mark[1] == UInt8(ascii: "x"), mark[6] == UInt8(ascii: "_") else { return nil }
        let digits = mark[2...5]
        guard !digits.contains(UInt8(ascii: "+")), !digits.contains(UInt8(ascii: "-")) else { return nil }
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
    }
}
