/// The picture that stands for a region on covers and letterheads; every region has its own.
package struct Emblem: Hashable, Sendable {
    package enum Format: String, Hashable, Sendable {
        case png
        case jpeg
        case svg
    }

    package let bytes: [UInt8]
    package let format: Format

    /// nil when the bytes are neither a PNG nor a JPEG nor an SVG picture.
    package init?(_ bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            format = .jpeg
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            format = .png
        } else if Self.isSVG(bytes) {
            format = .svg
        } else {
            return nil
        }
        self.bytes = bytes
    }

    /// Whether an element named `svg` begins in the first kilobyte.
    private static func isSVG(_ bytes: [UInt8]) -> Bool {
        bytes.first { $0 > 0x20 } == UInt8(ascii: "<")
            && String(decoding: bytes.prefix(1024), as: UTF8.self).contains("<svg")
    }
}
