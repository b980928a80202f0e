/// A file someone sent, as it lies on disk for the while.
package struct UploadedFile: Hashable, Sendable {
    /// Of one file; no more is taken in.
    package static let byteLimit = 20_000_000
    package static let megabyteLimit = byteLimit / 1_000_000

    /// What it was called where it comes from, without a folder.
    package let name: String
    package let path: String
    /// Bytes of it that have come in.
    package var size = 0

    package init(name: String, path: String) {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        let shown = String(last.unicodeScalars.filter { $0.properties.generalCategory != .control }.prefix(120))
        self.name = shown.isEmpty ? "berkas" : shown
        self.path = path
    }
}
