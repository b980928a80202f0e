import CZLib
import NIOCore
import TestSupport
import Testing

@testable import WebServer

@Suite("Files joined of deflated parts")
struct GzipFileTests {
    /// What zlib reads of a gzip file; it checks sum and length itself. Nil where it is broken.
    private func inflated(_ file: ByteBuffer, length: Int) -> [UInt8]? {
        var stream = z_stream()
        guard inflateInit2_(&stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
        defer { inflateEnd(&stream) }
        var input = Array(file.readableBytesView)
        var status: Int32 = Z_OK
        let plain = [UInt8](unsafeUninitializedCapacity: length + 1) { target, count in
            input.withUnsafeMutableBufferPointer { source in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(target.count)
                status = inflate(&stream, Z_FINISH)
                count = target.count - Int(stream.avail_out)
            }
        }
        return status == Z_STREAM_END && stream.avail_in == 0 ? plain : nil
    }

    private static let texts: [[UInt8]] = [
        [], Array("x".utf8), Array(String(repeating: "<td>1.250.000.000</td>", count: 9_000).utf8),
        (0..<200_000).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 11) },
    ]

    @Test("parts deflated apart, with any effort, come back in their order", arguments: texts, texts)
    func joined(first: [UInt8], second: [UInt8]) {
        let parts = [
            DeflatedPart(first, .lettersAlone), DeflatedPart(second, .thorough), DeflatedPart(first, .fast),
        ]
        let plain = first + second + first
        #expect(inflated(GzipFile.buffer(parts), length: plain.count) == plain)
    }

    @Test("no parts are an empty file")
    func empty() {
        #expect(inflated(GzipFile.buffer([]), length: 0) == [])
    }

    @Test("what repeats is told by that it repeats, but not where secrets may be")
    func sizes() {
        let text = Self.texts[2]
        #expect(DeflatedPart(text, .thorough).bytes.count < text.count / 50)
        #expect(DeflatedPart(text, .fast).bytes.count < text.count / 20)
        #expect(DeflatedPart(text, .lettersAlone).bytes.count > text.count / 3)
    }

    @Test("blocks that only name their length are read, too")
    func stored() {
        for text in Self.texts {
            var file = ByteBuffer(bytes: [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF])
            file.writeBytes(Deflation.stored(text))
            file.writeBytes([0x03, 0x00])
            let part = DeflatedPart(text, .fast)
            file.writeInteger(UInt32(part.checksum), endianness: .little)
            file.writeInteger(UInt32(text.count), endianness: .little)
            #expect(inflated(file, length: text.count) == text)
        }
    }
}
