import CISAL
import CZLib

/// Deflates one part: by ISA-L what is sent once, else by zlib.
enum Deflation {
    static func blocks(of plain: [UInt8], _ effort: DeflatedPart.Effort) -> [UInt8] {
        guard !plain.isEmpty else { return [] }
        if effort == .fast, let blocks = fast(plain) { return blocks }
        var stream = z_stream()
        guard selaras_deflate_begin(&stream, effort.level, effort.window, effort.memory, effort.strategy) == Z_OK else {
            return stored(plain)
        }
        defer { deflateEnd(&stream) }
        // The flush adds an empty block of five bytes at most.
        let capacity = Int(deflateBound(&stream, UInt(plain.count))) + 16
        return [UInt8](unsafeUninitializedCapacity: capacity) { target, count in
            plain.withUnsafeBufferPointer { source in
                // zlib doesn't write to its input.
                stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(target.count)
                _ = deflate(&stream, Z_SYNC_FLUSH)
                count = target.count - Int(stream.avail_out)
            }
        }
    }

    /// Nil where there is no memory for it.
    private static func fast(_ plain: [UInt8]) -> [UInt8]? {
        // What can't be packed is stored, with five bytes before each block of 64 kB.
        let capacity = plain.count + plain.count / 1024 + 1024
        let blocks = [UInt8](unsafeUninitializedCapacity: capacity) { target, count in
            plain.withUnsafeBufferPointer { source in
                count = max(0, selaras_deflate_fast(source.baseAddress, source.count, target.baseAddress, capacity))
            }
        }
        return blocks.isEmpty ? nil : blocks
    }

    /// The CRC-32 of gzip.
    static func checksum(of plain: [UInt8]) -> UInt {
        plain.withUnsafeBufferPointer { UInt(crc32_gzip_refl(0, $0.baseAddress, UInt64($0.count))) }
    }

    /// As it is, in blocks that only name their length: for when there is no memory for more.
    static func stored(_ plain: [UInt8]) -> [UInt8] {
        var blocks: [UInt8] = []
        var rest = plain[...]
        while !rest.isEmpty {
            let part = rest.prefix(0xFFFF)
            let count = UInt16(part.count)
            blocks += [0, UInt8(count & 0xFF), UInt8(count >> 8), UInt8(~count & 0xFF), UInt8(~count >> 8)]
            blocks += part
            rest = rest.dropFirst(part.count)
        }
        return blocks
    }
}

extension DeflatedPart.Effort {
    fileprivate var level: Int32 {
        switch self {
        case .fast, .lettersAlone: 1
        case .thorough: 6
        }
    }

    /// Raw deflate with the largest window; letters alone need none.
    fileprivate var window: Int32 { self == .lettersAlone ? -9 : -15 }

    /// How much stands in a block: with less, letters alone would be spelled out anew for every few hundred of them.
    fileprivate var memory: Int32 { 8 }

    fileprivate var strategy: Int32 { self == .lettersAlone ? Z_HUFFMAN_ONLY : Z_DEFAULT_STRATEGY }
}
