/// A file has at most 400 lines.
enum FileSize {
    static let limit = 400

    static func breaches(in files: [SwiftFile]) -> [Breach] {
        files.compactMap { source in
            let count = source.file.text.utf8.count { $0 == UInt8(ascii: "\n") }
            return count > limit ? Breach(source.path, "has \(count) lines, more than \(limit)") : nil
        }
    }
}
