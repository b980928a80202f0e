extension String {
    /// Without white space, also no-break spaces, at both ends.
    package var trimmed: String { self[...].trimmed }

    /// With every run of white space as one space, none at the ends.
    package var squeezed: String { self[...].squeezed }
}

extension Substring {
    /// Without white space, also no-break spaces, at both ends.
    package var trimmed: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.isSpace }),
            let last = scalars.lastIndex(where: { !$0.isSpace })
        else { return "" }
        return String(self[first...last])
    }

    /// With every run of white space as one space, none at the ends.
    package var squeezed: String {
        squeezedASCII ?? split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The quick way for texts in ASCII.
    private var squeezedASCII: String? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        var isParted = false
        for byte in utf8 {
            if byte >= 0x80 { return nil }
            if Unicode.Scalar(byte).isSpace {
                isParted = !bytes.isEmpty
            } else {
                if isParted { bytes.append(UInt8(ascii: " ")) }
                isParted = false
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Unicode.Scalar {
    /// White space; the tables of Unicode are asked only beyond ASCII.
    fileprivate var isSpace: Bool {
        value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
    }
}
