import CLibZip

/// A ZIP container in memory: its entries by name, each read as a stream within the limits.
final class ZipArchive {
    private let handle: OpaquePointer
    private let storage: UnsafeMutableRawBufferPointer
    private let limits: ContainerLimits
    private var indices: [String: UInt64] = [:]

    /// Opens a container, or says why it can't be read; nothing is inflated yet.
    init(_ bytes: [UInt8], limits: ContainerLimits = .standard) throws(ContainerFault) {
        guard let entries = EndRecord.entryCount(of: bytes) else { throw .damaged(part: nil) }
        guard entries <= limits.entries else { throw .tooManyEntries(entries, limit: limits.entries) }
        let storage = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
        storage.copyBytes(from: bytes)
        guard let handle = Self.open(storage) else {
            storage.deallocate()
            throw .damaged(part: nil)
        }
        self.storage = storage
        self.handle = handle
        self.limits = limits
        try index()
    }

    deinit {
        zip_discard(handle)
        storage.deallocate()
    }

    private static func open(_ storage: UnsafeMutableRawBufferPointer) -> OpaquePointer? {
        guard let source = zip_source_buffer_create(storage.baseAddress, UInt64(storage.count), 0, nil) else {
            return nil
        }
        guard let handle = zip_open_from_source(source, ZIP_RDONLY, nil) else {
            zip_source_free(source)
            return nil
        }
        return handle
    }

    /// Notes the entries and refuses declared sizes beyond the limits.
    private func index() throws(ContainerFault) {
        let count = zip_get_num_entries(handle, 0)
        guard count <= limits.entries else { throw .tooManyEntries(Int(count), limit: limits.entries) }
        var total = 0
        for number in 0..<UInt64(max(count, 0)) {
            guard let name = zip_get_name(handle, number, 0) else { continue }
            let path = Self.normalized(String(cString: name))
            if indices[path] == nil { indices[path] = number }
            let sizes = try sizes(of: number, part: path)
            let (sum, overflow) = total.addingReportingOverflow(sizes.inflated)
            guard !overflow, sum <= limits.totalBytes else { throw .tooLarge(part: path, limit: limits.totalBytes) }
            total = sum
            if path.hasSuffix(".xml") { try check(sizes.inflated, stored: sizes.stored, part: path) }
        }
    }

    /// Names are told apart without case, by "/" and without one at the front.
    private static func normalized(_ name: String) -> String {
        let path = name.lowercased().replacing("\\", with: "/")
        return path.hasPrefix("/") ? String(path.dropFirst()) : path
    }

    private func sizes(of entry: UInt64, part: String) throws(ContainerFault) -> (inflated: Int, stored: Int) {
        var stat = zip_stat_t()
        guard zip_stat_index(handle, entry, 0, &stat) == 0, let inflated = Int(exactly: stat.size),
            let stored = Int(exactly: stat.comp_size)
        else { throw .damaged(part: part) }
        guard stat.encryption_method == ZIP_EM_NONE else { throw .encrypted }
        return (inflated, stored)
    }

    fileprivate func check(_ inflated: Int, stored: Int, part: String) throws(ContainerFault) {
        guard inflated <= limits.partBytes else { throw .tooLarge(part: part, limit: limits.partBytes) }
        guard inflated <= limits.harmless || inflated / limits.ratio <= stored else {
            throw .bomb(part: part, ratio: limits.ratio)
        }
    }

    func contains(_ part: String) -> Bool { indices[Self.normalized(part)] != nil }

    /// A part as a stream of its inflated bytes.
    func open(_ part: String) throws(ContainerFault) -> any ByteSource {
        let path = Self.normalized(part)
        guard let entry = indices[path] else { throw .missing(part: part) }
        let sizes = try sizes(of: entry, part: path)
        try check(sizes.inflated, stored: sizes.stored, part: path)
        var stat = zip_stat_t()
        zip_stat_index(handle, entry, 0, &stat)
        guard [ZIP_CM_STORE, ZIP_CM_DEFLATE].contains(Int32(stat.comp_method)) else { throw .compression(part: path) }
        guard let file = zip_fopen_index(handle, entry, 0) else { throw .damaged(part: path) }
        return Part(archive: self, file: file, name: path, declared: sizes.inflated, stored: sizes.stored)
    }

    /// All bytes of a part.
    func bytes(of part: String) throws(ContainerFault) -> [UInt8] {
        let source = try open(part)
        var result: [UInt8] = []
        let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 1)
        defer { piece.deallocate() }
        while true {
            let count = try source.read(into: piece)
            if count == 0 { return result }
            result.append(contentsOf: piece[..<count])
        }
    }

    /// The inflated bytes of one entry; it keeps its archive.
    private final class Part: ByteSource {
        private let archive: ZipArchive
        private let file: OpaquePointer
        private let name: String
        private let declared: Int
        private let stored: Int
        private var produced = 0

        init(archive: ZipArchive, file: OpaquePointer, name: String, declared: Int, stored: Int) {
            self.archive = archive
            self.file = file
            self.name = name
            self.declared = declared
            self.stored = stored
        }

        deinit { zip_fclose(file) }

        func read(into buffer: UnsafeMutableRawBufferPointer) throws(ContainerFault) -> Int {
            let count = Int(zip_fread(file, buffer.baseAddress, UInt64(buffer.count)))
            guard count >= 0 else { throw produced >= declared ? .forged(part: name) : .damaged(part: name) }
            produced += count
            guard produced <= declared else { throw .forged(part: name) }
            try archive.check(produced, stored: stored, part: name)
            return count
        }
    }
}
