/// A picture for the head of every page.
package struct SiteLogo: Hashable, Sendable {
    package enum Format: String, Hashable, Sendable, CaseIterable {
        case png = "image/png"
        case jpeg = "image/jpeg"

        /// What a file of the format begins with.
        fileprivate var beginning: [UInt8] {
            switch self {
            case .png: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            case .jpeg: [0xFF, 0xD8, 0xFF]
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
            let format = Format.allCases.first(where: { bytes.starts(with: $0.beginning) })
        else { return nil }
        self.format = format
        self.bytes = bytes
        // FNV-1a: nothing but the address of the picture hangs on it.
        let hash = bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        tag = String(hash, radix: 16)
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(tag) }
}
