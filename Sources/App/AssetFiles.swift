import Foundation

/// What web pages load: style sheets, scripts, pictures of the help; Selaras's own, and what Debian's packages install.
enum AssetFiles {
    private static let installed = URL(filePath: "/usr/share/javascript/bootstrap5/css")

    /// The bytes of a file; nil where it isn't there.
    @Sendable static func bytes(of name: String) -> [UInt8]? {
        if let own = ResourceFolder.bytes(of: "web/\(name)") { return own }
        return (try? Data(contentsOf: installed.appending(path: name))).map(Array.init)
    }
}
