/// The picture that stands for a region on covers and letterheads; every region has its own.
package struct Emblem: Hashable, Sendable {
    package enum Format: String, Hashable, Sendable {
        case png
        case jpeg
        case svg
    }

    package let bytes: [UInt8]
    package let format: Format

    /// nil when the bytes are neither a PNG nor a JPEG nor an SVG picture, from beginning to end.
    package init?(_ bytes: [UInt8]) {
        if PictureFile.isJPEG(bytes) {
            format = .jpeg
        } else if PictureFile.isPNG(bytes) {
            format = .png
        } else if Self.isSVG(bytes) {
            format = .svg
        } else {
            return nil
        }
        self.bytes = bytes
    }

    /// Whether an element named `svg` begins in the first kilobyte, and the last thing in it is the end of an element.
    private static func isSVG(_ bytes: [UInt8]) -> Bool {
        bytes.first { $0 > 0x20 } == UInt8(ascii: "<") && bytes.last { $0 > 0x20 } == UInt8(ascii: ">")
            && String(decoding: bytes.prefix(1024), as: UTF8.self).contains("<svg")
    }
}
