/// What reads says why with a `ReasonPattern`, which has its English, never with a sentence written in its place.
enum ReasonsDefined {
    /// A text between the brackets leaves no token.
    private static let literal = ["Reason", "(", "written", ":", ")"]

    static func breaches(in files: [SwiftFile]) -> [Breach] {
        files.filter { $0.file.isUnderSources && ["Exchange", "App"].contains($0.file.target) }.flatMap { source in
            let words = source.tokens.map(\.text)
            return words.indices.filter { words[$0...].starts(with: literal) }.map {
                Breach(source.path, line: source.tokens[$0].line, "says why without a ReasonPattern")
            }
        }
    }
}
