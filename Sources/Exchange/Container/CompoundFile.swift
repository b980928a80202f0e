import Domain

/// The compound files of older office suites, which also wrap what is locked by a password.
enum CompoundFile {
    static func recognises(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) }

    /// What such a file is, by the names of its streams.
    static func fault(of bytes: [UInt8]) -> ContainerFault {
        if contains("EncryptedPackage", in: bytes) { return .encrypted }
        if contains("WordDocument", in: bytes) { return .otherFormat(Reason(.oldWord).written) }
        if contains("Workbook", in: bytes) || contains("Book", in: bytes) {
            return .otherFormat(Reason(.oldExcel).written)
        }
        return .otherFormat(Reason(.oldOffice).written)
    }

    /// Names stand in the directory as UTF-16.
    private static func contains(_ name: String, in bytes: [UInt8]) -> Bool {
        let wide: [UInt8] = name.utf8.flatMap { byte -> [UInt8] in [byte, 0] }
        var index = 0
        while index + wide.count <= bytes.count {
            guard let found = bytes[index...].firstIndex(of: wide[0]), found + wide.count <= bytes.count else {
                return false
            }
            if bytes[found..<found + wide.count].elementsEqual(wide) { return true }
            index = found + 1
        }
        return false
    }
}
