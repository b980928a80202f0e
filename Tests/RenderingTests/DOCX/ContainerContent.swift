import CLibZip
import Testing

/// The parts of a ZIP container, for tests.
struct ContainerContent {
    let names: [String]
    private let bytes: [[UInt8]]

    init(_ container: [UInt8]) throws {
        let storage = UnsafeMutableRawBufferPointer.allocate(byteCount: max(container.count, 1), alignment: 1)
        defer { storage.deallocate() }
        storage.copyBytes(from: container)
        let source = try #require(zip_source_buffer_create(storage.baseAddress, UInt64(container.count), 0, nil))
        let archive = try #require(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nil))
        defer { zip_discard(archive) }
        var names: [String] = []
        var bytes: [[UInt8]] = []
        for index in 0..<UInt64(zip_get_num_entries(archive, 0)) {
            names.append(String(cString: try #require(zip_get_name(archive, index, 0))))
            var stat = zip_stat_t()
            zip_stat_index(archive, index, 0, &stat)
            let file = try #require(zip_fopen_index(archive, index, 0))
            var content = [UInt8](repeating: 0, count: Int(stat.size))
            let read = content.withUnsafeMutableBytes { zip_fread(file, $0.baseAddress, UInt64($0.count)) }
            #expect(read == stat.size)
            zip_fclose(file)
            bytes.append(content)
        }
        self.names = names
        self.bytes = bytes
    }

    /// A part as text; nil where there is none of this name.
    subscript(_ name: String) -> String? {
        names.firstIndex(of: name).map { String(decoding: bytes[$0], as: UTF8.self) }
    }
}
