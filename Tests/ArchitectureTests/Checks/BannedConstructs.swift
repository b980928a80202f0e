/// No trap is set on purpose in the product, no check of the compiler is switched off, and nothing is left to do.
enum BannedConstructs {
    static let sequences: [[String]] = [
        ["fatalError"], ["try", "!"], ["as", "!"], ["@", "unchecked"], ["nonisolated", "(", "unsafe"],
        ["@", "preconcurrency"], ["unowned", "(", "unsafe"],
    ]

    static func breaches(in files: [SwiftFile]) -> [Breach] {
        files.filter(\.file.isUnderSources).flatMap { constructs(in: $0) + notes(in: $0) }
    }

    private static func constructs(in source: SwiftFile) -> [Breach] {
        let words = source.tokens.map(\.text)
        return words.indices.flatMap { index in
            sequences.filter { words[index...].starts(with: $0) }.map {
                Breach(source.path, line: source.tokens[index].line, "uses \($0.joined())")
            }
        }
    }

    private static func notes(in source: SwiftFile) -> [Breach] {
        let lines = source.file.text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().filter { $0.element.contains(/\b(TODO|FIXME)\b/) }.map {
            Breach(source.path, line: $0.offset + 1, "leaves something to do")
        }
    }
}
