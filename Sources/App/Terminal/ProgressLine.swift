import Application
import Foundation

/// The progress of a long job on one line of standard error, where that is a terminal.
enum ProgressLine {
    static var port: ProgressPort {
        guard Terminal.errorIsTerminal else { return .silent }
        return ProgressPort { step in
            // Back to the line's beginning, and the rest of it wiped.
            FileHandle.standardError.write(Data("\r\u{1B}[2K\(text(of: step))".utf8))
        }
    }

    /// Wipes the line before a result is printed.
    static func finish() {
        guard Terminal.errorIsTerminal else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[2K".utf8))
    }

    static func text(of step: ProgressPort.Step) -> String {
        switch step {
        case .reading(_, let index, let count): "Membaca berkas \(index) dari \(count) …"
        case .importing(let count): "Memahami isi \(count) berkas …"
        case .checking(let index, let count): "Memeriksa perangkat daerah \(index) dari \(count) …"
        case .printing(let index, let count): "Menyusun berkas \(index) dari \(count) …"
        }
    }
}
