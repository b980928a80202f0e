import Application
import Foundation

extension SQLiteFile {
    /// Of the files that SQLite puts beside one: its log of writes, the log's index, what it would undo.
    static let logEndings = ["-wal", "-shm", "-journal"]

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
        if replacing { for ending in logEndings { unlink(path + ending) } }
        guard (replacing ? rename(part, path) : link(part, path)) == 0 else {
            throw errno == EEXIST ? .occupied(place: path) : unopenable(path)
        }
        try flush(URL(filePath: path).deletingLastPathComponent().path)
    }

    /// Gives a file another name, with what SQLite has put beside it.
    static func moveAside(_ path: String, as name: String) throws(StoreFault) {
        guard rename(path, name) == 0 else { throw unopenable(path) }
        try moveLogsAside(of: path, as: name)
    }

    /// Gives what SQLite has put beside a file another name: it would be replayed into the next file of the same name.
    ///
    /// - Returns: the new names.
    @discardableResult
    static func moveLogsAside(of path: String, as name: String) throws(StoreFault) -> [String] {
        var moved: [String] = []
        for ending in logEndings where FileManager.default.fileExists(atPath: path + ending) {
            guard rename(path + ending, name + ending) == 0 else { throw unopenable(path) }
            moved.append(name + ending)
        }
        return moved
    }

    /// Waits until a file, or the names in a folder, are on disk.
    private static func flush(_ path: String) throws(StoreFault) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw unopenable(path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw unopenable(path) }
    }
}
