/// Why a program run as a child gave nothing.
package enum ProcessFault: Error, Hashable, Sendable {
    case notStarted(path: String)
    case outOfTime(seconds: Int)
    case outputTooLarge(megabytes: Int)
    /// It ended with a status of its own, and the first lines of its complaint.
    case failed(status: Int32, complaint: String)
    /// It was ended by a signal: it broke down, or met a limit of the system.
    case signalled(complaint: String)
    /// Its folder can't be written.
    case noScratchFolder(path: String)
}
