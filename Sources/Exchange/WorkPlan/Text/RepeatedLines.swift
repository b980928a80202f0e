import Domain

/// Which lines of a document stand in it again further down, be it broken into up to three lines: so a list of contents
/// without pages is told from the headings it lists.
struct RepeatedLines {
    private var last: [String: Int] = [:]

    private static let mostLines = 3
    /// Longer ones are text, and no headings.
    private static let mostBytes = 400

    init(_ lines: [String]) {
        for index in lines.indices {
            var text = ""
            for line in lines[index...].prefix(Self.mostLines) {
                text += " " + line
                if text.utf8.count > Self.mostBytes { break }
                last[Self.key(text)] = index
            }
        }
    }

    /// - Parameter index: of the line among all.
    func isRepeated(_ text: String, after index: Int) -> Bool {
        let key = Self.key(text)
        return !key.isEmpty && last[key].map { $0 > index } ?? false
    }

    private static func key(_ text: String) -> String { NormalizedName(text).text }
}
