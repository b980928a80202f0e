/// Writes a ZIP container whose parts are stored as they are, so that broken parts reach the readers behind it.
enum StoredContainer {
    /// A workbook with a sheet of the given XML.
    static func workbook(sheet: [UInt8]) -> [UInt8] {
        let list =
            "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"sheet.xml\"/></Relationships>"
        return bytes([
            ("xl/workbook.xml", Array("<workbook><sheets><sheet name=\"A\" r:id=\"a\"/></sheets></workbook>".utf8)),
            ("xl/_rels/workbook.xml.rels", Array(list.utf8)), ("xl/sheet.xml", sheet),
        ])
    }

    /// A Word file with a text of the given XML.
    static func wordFile(text: [UInt8]) -> [UInt8] { bytes([("word/document.xml", text)]) }

    private static func bytes(_ parts: [(name: String, content: [UInt8])]) -> [UInt8] {
        var result: [UInt8] = []
        var directory: [UInt8] = []
        for part in parts {
            let start = UInt32(result.count)
            let facts = facts(of: part.name, part.content)
            result.append(contentsOf: [0x50, 0x4B, 3, 4] as [UInt8])
            result.append(contentsOf: facts)
            result.append(contentsOf: part.name.utf8)
            result.append(contentsOf: part.content)
            directory.append(contentsOf: [0x50, 0x4B, 1, 2, 20, 0] as [UInt8])
            directory.append(contentsOf: facts)
            directory.append(contentsOf: [UInt8](repeating: 0, count: 10))
            append(start, to: &directory)
            directory.append(contentsOf: part.name.utf8)
        }
        let start = UInt32(result.count)
        result.append(contentsOf: directory)
        result.append(contentsOf: [0x50, 0x4B, 5, 6, 0, 0, 0, 0] as [UInt8])
        append(UInt16(parts.count), to: &result)
        append(UInt16(parts.count), to: &result)
        append(UInt32(directory.count), to: &result)
        append(start, to: &result)
        append(UInt16(0), to: &result)
        return result
    }

    /// What an entry and the directory say alike: version, method, time, checksum, sizes, length of the name.
    private static func facts(of name: String, _ content: [UInt8]) -> [UInt8] {
        var facts: [UInt8] = [20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0]
        append(checksum(content), to: &facts)
        append(UInt32(content.count), to: &facts)
        append(UInt32(content.count), to: &facts)
        append(UInt16(name.utf8.count), to: &facts)
        append(UInt16(0), to: &facts)
        return facts
    }

    private static func append<Number: FixedWidthInteger>(_ number: Number, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// CRC-32 as ZIP containers have it.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 {
                let isOdd = crc & 1 == 1
                crc >>= 1
                if isOdd { crc ^= 0xEDB8_8320 }
            }
        }
        return ~crc
    }
}
