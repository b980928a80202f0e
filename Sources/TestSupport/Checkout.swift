import FoundationEssentials

/// The checkout that the tests were built from.
package enum Checkout {
    /// Its root, found from this file's own path.
    package static var root: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    }

    /// The text of a file of the checkout, or of an absolute path; throws when it can't be read.
    package static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
}
