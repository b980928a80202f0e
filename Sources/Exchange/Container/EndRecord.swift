/// The record at the end of a ZIP container that tells how many entries it has.
enum EndRecord {
    private static let length = 22
    private static let signature: [UInt8] = [0x50, 0x4B, 0x05, 0x06]

    /// The number of entries a container declares; nil where the record is missing: a truncated file.
    static func entryCount(of bytes: [UInt8]) -> Int? {
        guard bytes.count >= length else { return nil }
        let first = max(bytes.count - length - Int(UInt16.max), 0)
        for start in (first...bytes.count - length).reversed()
        where bytes[start] == signature[0] && bytes[start..<start + 4].elementsEqual(signature) {
            return Int(bytes[start + 10]) | Int(bytes[start + 11]) << 8
        }
        return nil
    }
}
