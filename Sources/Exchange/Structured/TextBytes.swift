import Domain

/// What is checked of a structured file before its grammar: size, encoding, emptiness.
enum TextBytes {
    /// Refuses bytes that are no UTF-8 text of acceptable size.
    static func check(_ bytes: [UInt8], limits: StructuredLimits) throws(StructuredFault) {
        guard bytes.count <= limits.bytes else {
            throw StructuredFault(.tooLarge, Reason(.dossierTooLarge, limits.bytes >> 20))
        }
        guard bytes.contains(where: { $0 > 0x20 }) else { throw StructuredFault(.empty, Reason(.dossierEmpty)) }
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw StructuredFault(.notText, Reason(.notUTF8))
        }
    }

    /// Length of a byte order mark at the beginning.
    static func markLength(_ bytes: [UInt8]) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

    /// The first byte that is no white space.
    static func firstMark(_ bytes: [UInt8]) -> UInt8? {
        bytes.dropFirst(markLength(bytes)).first { $0 > 0x20 }
    }

    static func tooDeep(_ limits: StructuredLimits, line: Int?) -> StructuredFault {
        StructuredFault(.tooDeep, line: line, Reason(.dossierTooDeep, limits.depth))
    }

    static func tooMany(_ limits: StructuredLimits) -> StructuredFault {
        StructuredFault(.tooLarge, Reason(.tooManyValues, limits.values))
    }
}
