import Application
import Foundation
import GRDB

/// The file of a database before it is opened as one.
enum SQLiteFile {
    /// "SELA", in the header: tells files of Selaras from other SQLite files.
    static let applicationID: Int32 = 0x5345_4C41

    private static let magic = Array("SQLite format 3\u{0}".utf8)
    private static let headerLength = 72

    /// Refuses what is no database of ours without touching it; with `creating`, makes a file that isn't there.
    static func prepare(_ path: String, creating: Bool) throws(StoreFault) {
        var isFolder: ObjCBool = false
        if !FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
            guard creating else { throw .missing(place: path) }
            try create(path)
        } else if isFolder.boolValue {
            throw .unopenable(place: path, detail: "sebuah folder")
        }
        let header = try header(of: path)
        if header.isEmpty {
            // Nothing was ever written to it.
            guard creating else { throw .foreign(place: path) }
            return try mark(path)
        }
        guard header.starts(with: magic), header.count == headerLength,
            header.suffix(4).elementsEqual(withUnsafeBytes(of: applicationID.bigEndian, Array.init))
        else { throw .foreign(place: path) }
    }

    /// For its owner's eyes only; what SQLite puts beside it inherits that.
    private static func create(_ path: String) throws(StoreFault) {
        let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        // Another process may have made it in between.
        guard descriptor >= 0 || errno == EEXIST else { throw unopenable(path) }
        if descriptor >= 0 { close(descriptor) }
    }

    private static func header(of path: String) throws(StoreFault) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw unopenable(path) }
        defer { close(descriptor) }
        var header = [UInt8](repeating: 0, count: headerLength)
        let count = read(descriptor, &header, headerLength)
        guard count >= 0 else { throw unopenable(path) }
        return Array(header.prefix(count))
    }

    /// Before the file keeps a log of writes, so that the mark stands in the file itself.
    private static func mark(_ path: String) throws(StoreFault) {
        do {
            var configuration = Configuration()
            configuration.busyMode = .timeout(SQLiteDatabase.busySeconds)
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA application_id = \(applicationID)") }
            try queue.close()
        } catch {
            throw SQLiteFault.fault(error, place: path)
        }
    }

    static func unopenable(_ path: String) -> StoreFault {
        .unopenable(place: path, detail: String(cString: strerror(errno)))
    }
}
