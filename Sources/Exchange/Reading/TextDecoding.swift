import Domain

/// Turns the bytes of a text file into text, or refuses them with the reason.
enum TextDecoding {
    /// UTF-8, UTF-16 with its mark, or Windows-1252 where several bytes say so; a single damaged byte becomes U+FFFD, as a
    /// text with one bad byte is still a text. Control characters become spaces, signs nobody sees go, and lines may end as on any system.
    static func text(of file: SourceFile, limits: ReadingLimits) throws(Refusal) -> String {
        let bytes = file.bytes
        guard bytes.count <= limits.bytes else {
            throw Refusal(
                file: file.name, code: .tooLarge,
                reason: Reason(.fileTooLarge, bytes.count, limits.bytes)
            )
        }
        guard bytes.contains(where: { !isSpace($0) }) else {
            throw Refusal(file: file.name, code: .empty, reason: Reason(.fileEmpty))
        }
        if let kind = knownBinary(bytes) {
            throw Refusal(
                file: file.name, code: .binary,
                reason: Reason(.binaryFormat, kind)
            )
        }
        if let wide = utf16(bytes) { return plain(wide) }
        guard !isBinary(bytes) else {
            throw Refusal(
                file: file.name, code: .binary,
                reason: Reason(.binaryData))
        }
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        return plain(decoded(content))
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        let replaced = text.unicodeScalars.count { $0 == "\u{FFFD}" }
        guard replaced > 1 else { return text }
        let damaged = replaced - writtenReplacements(bytes)
        let whole = text.unicodeScalars.count { !$0.isASCII } - damaged
        return damaged > whole ? Windows1252.text(bytes) : text
    }

    /// How often U+FFFD itself is written: no damage to the bytes, but to what they were saved from.
    private static func writtenReplacements(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.indices.dropLast(2).count { bytes[$0] == 0xEF && bytes[$0 + 1] == 0xBF && bytes[$0 + 2] == 0xBD }
    }

    /// Without control characters, which no document prints, and with "\n" at the end of lines that only "\r" ends.
    private static func plain(_ text: String) -> String {
        let text = InvisibleSigns.removed(from: text)
        let bytes = text.utf8
        let hasControls = bytes.contains(where: isControl)
        let endsOtherwise = bytes.contains(UInt8(ascii: "\r")) && !bytes.contains(UInt8(ascii: "\n"))
        guard hasControls || endsOtherwise else { return text }
        let mended = bytes.map { byte in
            if endsOtherwise, byte == UInt8(ascii: "\r") { return UInt8(ascii: "\n") }
            return isControl(byte) ? UInt8(ascii: " ") : byte
        }
        return String(decoding: mended, as: UTF8.self)
    }

    private static let signatures: [(bytes: [UInt8], kind: String)] = [
        (Array("%PDF".utf8), Reason(.pdf).written), ([0x89, 0x50, 0x4E, 0x47], Reason(.pngPicture).written),
        ([0xFF, 0xD8, 0xFF], Reason(.jpegPicture).written),
        (Array("GIF8".utf8), Reason(.gifPicture).written),
        (Array("{\\rtf".utf8), Reason(.rtfDocument).written), ([0xFF, 0xFE, 0, 0], Reason(.utf32Text).written),
        ([0, 0, 0xFE, 0xFF], Reason(.utf32Text).written),
    ]

    private static func knownBinary(_ bytes: [UInt8]) -> String? {
        signatures.first { bytes.starts(with: $0.bytes) }?.kind
    }

    private static func utf16(_ bytes: [UInt8]) -> String? {
        let isLittle = bytes.starts(with: [0xFF, 0xFE])
        guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
        var units: [UInt16] = []
        for index in stride(from: 2, to: bytes.count - 1, by: 2) {
            let low = UInt16(bytes[isLittle ? index : index + 1])
            let high = UInt16(bytes[isLittle ? index + 1 : index])
            units.append(high << 8 | low)
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// More than one control byte in a hundred: no text is like that.
    private static func isBinary(_ bytes: [UInt8]) -> Bool {
        let controls = bytes.count(where: isControl)
        return controls * 100 > bytes.count
    }

    private static func isControl(_ byte: UInt8) -> Bool { byte < 32 && !isSpace(byte) || byte == 127 }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 32 || (9...13).contains(byte)
    }
}
