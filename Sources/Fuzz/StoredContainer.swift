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
            let name = Array(part.name.utf8)
            let size = UInt32(part.content.count)
            let sizes = little(checksum(part.content)) + little(size) + little(size) + little(UInt16(name.count))
            let version: [UInt8] = [20, 0]
            let plain: [UInt8] = [0, 0, 0, 0, 0, 0, 0x21, 0]
            result += [0x50, 0x4B, 3, 4] + version + plain + sizes + [0, 0] + name + part.content
            directory += [0x50, 0x4B, 1, 2] + version + version + plain + sizes
            directory += [UInt8](repeating: 0, count: 12) + little(start) + name
        }
        let count = little(UInt16(parts.count))
        let end = little(UInt32(directory.count)) + little(UInt32(result.count))
        return result + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count + end + [0, 0]
    }

    private static func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
        (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> Number($0 * 8)) }
    }

    /// CRC-32 as ZIP containers have it.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(0xFFFF_FFFF as UInt32) { crc, byte in
            (0..<8).reduce(crc ^ UInt32(byte)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
        }
    }
}
