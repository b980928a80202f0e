import CZLib

/// Deflates one part by zlib.
enum Deflation {
    static func blocks(of plain: [UInt8], _ effort: DeflatedPart.Effort) -> [UInt8] {
        guard !plain.isEmpty else { return [] }
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

    /// Raw deflate with the largest window; letters alone need none, and so no memory worth its setting up.
    fileprivate var window: Int32 { self == .lettersAlone ? -9 : -15 }

    fileprivate var memory: Int32 { self == .lettersAlone ? 1 : 8 }

    fileprivate var strategy: Int32 { self == .lettersAlone ? Z_HUFFMAN_ONLY : Z_DEFAULT_STRATEGY }
}
