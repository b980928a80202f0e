import CLibZip

/// Writes parts into a ZIP container in memory; the same parts give the same bytes.
struct ContainerWriter {
    /// A file of the container.
    struct Part {
        let name: String
        let bytes: [UInt8]
    }

    /// 1 January 2000 as the directory of a container writes it: years from 1980, month, day.
    private static let fixedDate: UInt16 = 20 << 9 | 1 << 5 | 1
    /// Packs well enough, and several times faster than the best.
    private static let effort: UInt32 = 3

    static func bytes(_ parts: [Part]) throws(RenderingFault) -> [UInt8] {
        var error = zip_error_t()
        guard let target = zip_source_buffer_create(nil, 0, 0, &error) else { throw fault(&error) }
        defer { zip_source_free(target) }
        zip_source_keep(target)
        guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
            zip_source_free(target)
            throw fault(&error)
        }
        let kept = parts.map(copy)
        defer { for buffer in kept { buffer.deallocate() } }
        for (part, buffer) in zip(parts, kept) where !add(part, from: buffer, to: archive) {
            let cause = String(cString: zip_strerror(archive))
            zip_discard(archive)
            throw .refused(cause)
        }
        guard zip_close(archive) == 0 else {
            let cause = String(cString: zip_strerror(archive))
            zip_discard(archive)
            throw .refused(cause)
        }
        return try content(of: target)
    }

    /// The library reads the parts when it closes the container.
    private static func copy(_ part: Part) -> UnsafeMutableRawBufferPointer {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(part.bytes.count, 1), alignment: 1)
        buffer.copyBytes(from: part.bytes)
        return buffer
    }

    private static func add(_ part: Part, from buffer: UnsafeMutableRawBufferPointer, to archive: OpaquePointer) -> Bool
    {
        guard let source = zip_source_buffer(archive, buffer.baseAddress, UInt64(part.bytes.count), 0) else {
            return false
        }
        let index = zip_file_add(archive, part.name, source, ZIP_FL_ENC_UTF_8)
        guard index >= 0 else {
            zip_source_free(source)
            return false
        }
        return zip_file_set_dostime(archive, UInt64(index), 0, fixedDate, 0) == 0
            && zip_set_file_compression(archive, UInt64(index), ZIP_CM_DEFLATE, effort) == 0
    }

    private static func content(of source: OpaquePointer) throws(RenderingFault) -> [UInt8] {
        guard zip_source_open(source) == 0 else { throw .refused(cause(of: source)) }
        defer { zip_source_close(source) }
        var result: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 262_144)
        while true {
            let count = piece.withUnsafeMutableBytes { zip_source_read(source, $0.baseAddress, UInt64($0.count)) }
            guard count >= 0 else { throw .refused(cause(of: source)) }
            if count == 0 { return result }
            result += piece[..<Int(count)]
        }
    }

    private static func cause(of source: OpaquePointer) -> String {
        String(cString: zip_error_strerror(zip_source_error(source)))
    }

    private static func fault(_ error: inout zip_error_t) -> RenderingFault {
        .refused(String(cString: zip_error_strerror(&error)))
    }
}
