import Application
import Foundation

extension SQLiteFile {
    /// An empty file of a new name in the folder of another, for its owner's eyes only.
    static func beside(_ path: String) throws(StoreFault) -> String {
        let name = "\(path).\(UUID().uuidString).part"
        let descriptor = open(name, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw unopenable(path) }
        close(descriptor)
        return name
    }

    /// Gives a finished file its name, at once and for good.
    static func publish(_ part: String, as path: String, replacing: Bool) throws(StoreFault) {
        try flush(part)
        guard (replacing ? rename(part, path) : link(part, path)) == 0 else {
            throw errno == EEXIST ? .occupied(place: path) : unopenable(path)
        }
        try flush(URL(filePath: path).deletingLastPathComponent().path)
    }

    /// Gives a file another name, with what SQLite has put beside it.
    static func moveAside(_ path: String, as name: String) throws(StoreFault) {
        guard rename(path, name) == 0 else { throw unopenable(path) }
        for ending in ["-wal", "-shm"] where FileManager.default.fileExists(atPath: path + ending) {
            guard rename(path + ending, name + ending) == 0 else { throw unopenable(path) }
        }
    }

    /// Waits until a file, or the names in a folder, are on disk.
    private static func flush(_ path: String) throws(StoreFault) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw unopenable(path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw unopenable(path) }
    }
}
