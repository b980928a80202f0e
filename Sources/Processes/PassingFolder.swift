import Foundation

/// A folder for a while, which nobody else may look into. It is locked as long as the program that made it lives: by
/// that one knows what a killed one has left.
package struct PassingFolder {
    /// Why there is none, as the system says it.
    package struct Fault: Error {
        package let code: Int32
    }

    package let url: URL
    private let descriptor: Int32

    private static let prefix = "selaras-sementara-"
    /// A younger one may be about to be locked.
    private static let leastAge: TimeInterval = 60

    package init(in parent: URL = FileManager.default.temporaryDirectory) throws(Fault) {
        url = parent.appending(path: Self.prefix + UUID().uuidString)
        guard mkdir(url.path, 0o700) == 0 else { throw Fault(code: errno) }
        Interruption.made(url.path)
        descriptor = Self.opened(url)
        guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let fault = Fault(code: errno)
            remove()
            throw fault
        }
    }

    /// With all that is in it.
    package func remove() {
        try? FileManager.default.removeItem(at: url)
        Interruption.removed(url.path)
        if descriptor >= 0 { close(descriptor) }
    }

    /// Removes those of programs that are no more.
    package static func removeStale(in parent: URL = FileManager.default.temporaryDirectory) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
        for name in names where name.hasPrefix(prefix) { removeIfStale(parent.appending(path: name)) }
    }

    private static func removeIfStale(_ url: URL) {
        let descriptor = opened(url)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_uid == geteuid(),
            Date().timeIntervalSince1970 - TimeInterval(status.st_mtim.tv_sec) > leastAge,
            flock(descriptor, LOCK_EX | LOCK_NB) == 0
        else { return }
        try? FileManager.default.removeItem(at: url)
    }

    /// Never what a link leads to.
    private static func opened(_ url: URL) -> Int32 {
        open(url.path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    }
}
