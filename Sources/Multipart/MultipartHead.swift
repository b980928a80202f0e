/// What stands before a part: the name of its field and, for a file, the name it had where it comes from.
package struct MultipartHead: Hashable, Sendable {
    package let name: String
    /// Nil for a field that is no file; empty where no file was chosen.
    package let fileName: String?

    package init(name: String, fileName: String? = nil) {
        self.name = name
        self.fileName = fileName
    }

    /// Reads the lines between a boundary and the part.
    init(lines text: String) throws(MultipartFault) {
        var disposition: Substring?
        for line in text.split(separator: "\r\n", omittingEmptySubsequences: true) {
            guard let colon = line.firstIndex(of: ":") else { throw .malformed }
            let value = line[line.index(after: colon)...].withoutBlanks
            switch line[..<colon].lowercased() {
            case "content-disposition": disposition = value
            case "content-type" where value.lowercased().hasPrefix("multipart/"): throw .nested
            default: continue
            }
        }
        guard let disposition, disposition.lowercased().hasPrefix("form-data"),
            let name = Self.parameter("name", of: disposition)
        else { throw .malformed }
        let encoded = Self.parameter("filename*", of: disposition).map(Self.decoded)
        self.init(name: name, fileName: Self.parameter("filename", of: disposition) ?? encoded)
    }

    /// A name as RFC 8187 writes it, `UTF-8''Rencana%20Aksi.txt`: no browser does, other programs do.
    private static func decoded(_ text: String) -> String {
        let name = text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false).last ?? ""
        var bytes: [UInt8] = []
        var rest = name.utf8[...]
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "%"), digits.count == 2, digits.allSatisfy(\.isHexDigit),
                let code = UInt8(digits, radix: 16)
            {
                rest = rest.dropFirst(2)
                bytes.append(code)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The value of a parameter as browsers write it: between quotes, with quotes and line ends escaped by percent signs.
    private static func parameter(_ wanted: String, of disposition: Substring) -> String? {
        var rest = disposition
        while let semicolon = rest.firstIndex(of: ";") {
            rest = rest[rest.index(after: semicolon)...]
            guard let equals = rest.firstIndex(of: "=") else { return nil }
            let name = rest[..<equals].withoutBlanks.lowercased()
            rest = rest[rest.index(after: equals)...].withoutBlanks
            let value: Substring
            if rest.first == "\"" {
                rest = rest.dropFirst()
                guard let quote = rest.firstIndex(of: "\"") else { return nil }
                value = rest[..<quote]
                rest = rest[rest.index(after: quote)...]
            } else {
                value = rest.prefix { $0 != ";" }
                rest = rest[value.endIndex...]
            }
            if name == wanted { return unescaped(value.withoutBlanks) }
        }
        return nil
    }

    private static func unescaped(_ text: Substring) -> String {
        String(text).replacing("%22", with: "\"").replacing("%0D", with: "\r").replacing("%0A", with: "\n")
    }
}
