import CLibZip

/// Writes a ZIP container in memory, for tests.
enum PackageWriter {
    struct Failure: Error {}

    static func bytes(_ parts: [(name: String, content: String)]) throws -> [UInt8] {
        try bytes(parts.map { (name: $0.name, bytes: Array($0.content.utf8)) })
    }

    static func bytes(_ parts: [(name: String, bytes: [UInt8])], password: String? = nil) throws -> [UInt8] {
        guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { throw Failure() }
        defer { zip_source_free(target) }
        zip_source_keep(target)
        guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, nil) else { throw Failure() }
        var kept: [UnsafeMutableRawBufferPointer] = []
        defer { for buffer in kept { buffer.deallocate() } }
        for part in parts {
            let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(part.bytes.count, 1), alignment: 1)
            copy.copyBytes(from: part.bytes)
            kept.append(copy)
            guard let source = zip_source_buffer(archive, copy.baseAddress, UInt64(part.bytes.count), 0) else {
                throw Failure()
            }
            let index = zip_file_add(archive, part.name, source, ZIP_FL_OVERWRITE)
            guard index >= 0 else { throw Failure() }
            if let password {
                zip_file_set_encryption(archive, UInt64(index), UInt16(ZIP_EM_AES_128), password)
            }
        }
        guard zip_close(archive) == 0 else { throw Failure() }
        return try content(of: target)
    }

    private static func content(of source: OpaquePointer) throws -> [UInt8] {
        guard zip_source_open(source) == 0 else { throw Failure() }
        defer { zip_source_close(source) }
        var result: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = piece.withUnsafeMutableBytes { zip_source_read(source, $0.baseAddress, UInt64($0.count)) }
            guard count >= 0 else { throw Failure() }
            if count == 0 { return result }
            result += piece[..<Int(count)]
        }
    }
}
