import Foundation

/// The program that is running, as the system knows it: what it was called by says nothing of where it lies.
package enum RunningProgram {
    /// Its file, behind all links.
    package static let file = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()

    /// The folders above it, the nearest first: as many as a checkout has above what is built in it.
    package static let foldersAbove: [URL] = {
        let above = sequence(first: file.deletingLastPathComponent()) { $0.deletingLastPathComponent() }
        return above.prefix(6).prefix { $0.path != "/" }
    }()
}
