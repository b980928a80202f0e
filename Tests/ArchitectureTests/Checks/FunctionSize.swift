/// A function has at most 60 lines.
enum FunctionSize {
    static let limit = 60

    static func breaches(in files: [SwiftFile]) -> [Breach] {
        files.flatMap { source in
            source.functions.filter { $0.count > limit }.map {
                Breach(source.path, line: $0.line, "\($0.name) has \($0.count) lines, more than \(limit)")
            }
        }
    }
}
