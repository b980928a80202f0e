import Application
import Exchange
import Foundation
import Processes

/// Reads what strangers sent in processes of their own: `selaras import --worker`, a few at a time.
struct UploadReader: Sendable {
    /// The program, in which `arguments` stand before those of the worker.
    let program: URL
    var arguments = ["import", "--worker"]
    /// Of waiting for it; computing alone it gets less.
    var seconds = 90
    /// That it may write.
    var megabytes = 64
    /// At once; others wait.
    var width = 2
    /// That may wait for their turn.
    var waiting = 8

    /// This program itself.
    static let own = UploadReader(program: RunningProgram.file)

    var port: UploadReadingPort {
        let background = BackgroundWork(threads: width, waiting: waiting).port
        return UploadReadingPort { uploads in
            await background.run { read(uploads) } ?? .failure(.busy)
        }
    }

    func read(_ uploads: [UploadedFile]) -> Result<UploadReading, UploadFault> {
        let folder: PassingFolder
        do { folder = try PassingFolder() } catch {
            return .failure(UploadFolder.fault(error.code, FileManager.default.temporaryDirectory.path))
        }
        defer { folder.remove() }
        do throws(ProcessFault) {
            let output = try ChildProcess(
                executable: program,
                arguments: arguments + uploads.map { "--name=\($0.name)" } + ["--"] + uploads.map(\.path),
                folder: folder.url, seconds: seconds, megabytes: megabytes
            ).output()
            guard let read = ImportFile.read(output) else { return .failure(.brokeDown) }
            return .success(UploadReading(outcome: read.outcome, tables: read.tables))
        } catch {
            return .failure(UploadFault(error))
        }
    }
}

extension UploadFault {
    fileprivate init(_ fault: ProcessFault) {
        self =
            switch fault {
            case .outOfTime(let seconds): .outOfTime(seconds: seconds)
            case .outputTooLarge(let megabytes): .tooMuch(megabytes: megabytes)
            case .failed, .signalled: .brokeDown
            case .notStarted(let path), .noScratchFolder(let path): .unavailable(path)
            }
    }
}
