import Application
import Domain
import Exchange
import Synchronization

/// Uploads in memory: their files for the while, and what reads them.
final class TestUploads: Sendable {
    private let files = Mutex<[String: [UInt8]]>([:])
    private let count = Mutex(0)
    /// What the reader says in place of reading.
    let fault = Mutex<UploadFault?>(nil)

    /// What is said in place of keeping bytes.
    let keepingFault = Mutex<UploadFault?>(nil)

    /// Whether what was kept can't be read again.
    let isUnreadable = Mutex(false)

    /// Whether nothing was left lying about.
    var isEmpty: Bool { files.withLock { $0.isEmpty } }

    var folders: UploadFolderPort {
        UploadFolderPort { () throws(UploadFault) in
            let name = self.count.withLock { count in
                count += 1
                return "/\(count)/"
            }
            return UploadFolderPort.Folder(
                append: { number, bytes throws(UploadFault) in
                    if let fault = self.keepingFault.withLock({ $0 }) { throw fault }
                    self.files.withLock { $0["\(name)\(number)", default: []] += bytes }
                },
                path: { "\(name)\($0)" },
                remove: { self.files.withLock { files in files = files.filter { !$0.key.hasPrefix(name) } } })
        }
    }

    var source: SourcePort {
        SourcePort { path throws(Refusal) in
            guard !self.isUnreadable.withLock({ $0 }), let bytes = self.files.withLock({ $0[path] }) else {
                throw Refusal(file: path, code: .notFound, reason: Reason(written: "tidak ada"))
            }
            return SourceFile(name: path, bytes: bytes)
        }
    }

    var reading: UploadReadingPort {
        UploadReadingPort { uploads in
            if let fault = self.fault.withLock({ $0 }) { return .failure(fault) }
            let files = uploads.map { upload in
                SourceFile(name: upload.name, bytes: self.files.withLock { $0[upload.path] } ?? [])
            }
            return .success(
                UploadReading(outcome: ImportReader.read(files), tables: files.flatMap { SourceTables.all(of: $0) }))
        }
    }

    static let code = ImportCodePort(
        write: { DossierFile.write($0, as: .json) },
        read: { DossierFileReader.read(SourceFile(name: "a.json", bytes: $0)).proposals.first },
        writeTables: ImportFile.writeTables, readTables: ImportFile.readTables)
}
