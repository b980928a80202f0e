/// The five entities of XML and character references; any other stays as it stands.
enum XMLEntities {
    /// No reference is longer: "&#x10FFFF;".
    private static let longest = 10

    static func append(_ raw: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
        guard raw.contains(UInt8(ascii: "&")) else {
            text.append(contentsOf: raw)
            return
        }
        var index = 0
        while index < raw.count {
            if raw[index] == UInt8(ascii: "&"), let reference = reference(in: raw, from: index) {
                text.append(contentsOf: reference.bytes)
                index = reference.end
            } else {
                text.append(raw[index])
                index += 1
            }
        }
    }

    private static func reference(
        in raw: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> (bytes: [UInt8], end: Int)? {
        let window = raw[start..<min(start + longest, raw.count)]
        guard let semicolon = window.firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = String(decoding: raw[start + 1..<semicolon], as: UTF8.self)
        guard let bytes = meaning(of: name) else { return nil }
        return (bytes, semicolon + 1)
    }

    private static func meaning(of name: String) -> [UInt8]? {
        switch name {
        case "amp": return [UInt8(ascii: "&")]
        case "lt": return [UInt8(ascii: "<")]
        case "gt": return [UInt8(ascii: ">")]
        case "quot": return [UInt8(ascii: "\"")]
        case "apos": return [UInt8(ascii: "'")]
        default:
            guard name.hasPrefix("#") else { return nil }
            let isHexadecimal = name.dropFirst().first == "x" || name.dropFirst().first == "X"
            let digits = name.dropFirst(isHexadecimal ? 2 : 1)
            guard let code = UInt32(digits, radix: isHexadecimal ? 16 : 10) else { return nil }
            return Array(String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
        }
    }
}
