import CZLib
import NIOCore

/// A gzip file (RFC 1952) joined of parts that were deflated one by one.
enum GzipFile {
    /// No name, no time, of no system in particular.
    private static let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
    /// An empty last block, which ends the stream.
    private static let end: [UInt8] = [0x03, 0x00]

    static func buffer(_ parts: [DeflatedPart]) -> ByteBuffer {
        let count = parts.reduce(0) { $0 + $1.bytes.count }
        var buffer = ByteBufferAllocator().buffer(capacity: head.count + count + end.count + 8)
        buffer.writeBytes(head)
        for part in parts { buffer.writeBytes(part.bytes) }
        buffer.writeBytes(end)
        let checksum = parts.reduce(UInt(0)) { crc32_combine($0, $1.checksum, $1.length) }
        buffer.writeInteger(UInt32(truncatingIfNeeded: checksum), endianness: .little)
        let length = parts.reduce(0) { $0 + $1.length }
        buffer.writeInteger(UInt32(truncatingIfNeeded: length), endianness: .little)
        return buffer
    }
}
