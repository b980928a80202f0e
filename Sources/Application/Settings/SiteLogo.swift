import Documents

/// A picture for the head of every page.
package struct SiteLogo: Hashable, Sendable {
    package enum Format: String, Hashable, Sendable, CaseIterable {
        case png = "image/png"
        case jpeg = "image/jpeg"

        /// Whether a file is a picture of the format from its beginning to its end.
        fileprivate func isWhole(_ bytes: [UInt8]) -> Bool {
            switch self {
            case .png: PictureFile.isPNG(bytes)
            case .jpeg: PictureFile.isJPEG(bytes)
            }
        }
    }

    /// It is sent with every first visit.
    package static let byteLimit = 200_000

    package let format: Format
    package let bytes: [UInt8]
    /// Another one for another picture, so that browsers keep each of them.
    package let tag: String

    /// Nil for what is no such picture, or too large.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count <= Self.byteLimit,
            let format = Format.allCases.first(where: { $0.isWhole(bytes) })
        else { return nil }
        self.format = format
        self.bytes = bytes
        // FNV-1a: nothing but the address of the picture hangs on it.
        let hash = bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        tag = String(hash, radix: 16)
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(tag) }
}
