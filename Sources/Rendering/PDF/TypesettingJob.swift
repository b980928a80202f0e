import Documents

/// What the typesetter is given and what is wanted from it.
package struct TypesettingJob: Hashable, Sendable {
    package enum Wanted: Hashable, Sendable {
        case pdf
        /// The value the template leaves under this label, as JSON.
        case answer(label: String)
        /// The one page as a PNG of so many pixels an inch.
        case picture(resolution: Int)

        /// Whether bytes can be what is wanted, from their beginning to their end.
        package func isAnswered(by bytes: [UInt8]) -> Bool {
            switch self {
            case .pdf: bytes.starts(with: "%PDF-".utf8) && bytes.suffix(1024).contains("%%EOF".utf8)
            case .picture: PictureFile.isPNG(bytes)
            case .answer: bytes.first { $0 > 0x20 } == UInt8(ascii: "[")
            }
        }

        /// What the user calls it.
        package var name: String {
            switch self {
            case .pdf: "PDF"
            case .picture: "PNG"
            case .answer: "JSON"
            }
        }
    }

    /// By name: `document.json`, which the template reads, and the pictures it names.
    package let files: [String: [UInt8]]
    package let wanted: Wanted

    package init(files: [String: [UInt8]], wanted: Wanted) {
        self.files = files
        self.wanted = wanted
    }
}
