import Domain
import Foundation

/// What is known of the streams a command writes to.
enum Terminal {
    /// Lines of people who pipe a report elsewhere.
    private static let defaultWidth = 100
    /// Longer lines are hard to follow with the eye.
    private static let widest = 120

    static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
    static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Colour is for terminals, unless `NO_COLOR` is set to anything or the terminal has none.
    static var usesColor: Bool {
        let environment = ProcessInfo.processInfo.environment
        let isRefused = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
        return outputIsTerminal && !isRefused
    }

    /// Columns of the output: of the terminal, or as `COLUMNS` says.
    static var width: Int {
        let stated = ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init)
        let columns = (outputIsTerminal ? windowWidth : nil) ?? stated ?? defaultWidth
        return min(max(columns, 40), widest)
    }

    private static var windowWidth: Int? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// A line for people on standard error.
    static func warn(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }

    /// Says why a file isn't among what was read.
    static func warn(_ refusal: Refusal) { warn("selaras: \(refusal.file): \(refusal.reason.written)") }
}
