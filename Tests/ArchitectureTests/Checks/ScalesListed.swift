/// The list of all scales names every one that a regulation's file declares.
enum ScalesListed {
    private static let list = "Sources/Regulation/DatedScales.swift"

    static func breaches(in files: [SwiftFile]) -> [Breach] {
        let sources = files.filter { $0.file.isUnderSources && $0.file.target == "Regulation" }
        let listed = sources.first { $0.path == list }.map(names) ?? []
        return sources.filter { $0.path != list }.flatMap { source in
            scales(in: source).filter { !listed.contains($0) }.map {
                Breach(source.path, "\($0) is not in DatedScales")
            }
        }
    }

    /// The names of `static let NAME = DatedValues(… RatingScale …`, with their instrument.
    private static func scales(in source: SwiftFile) -> [String] {
        let tokens = source.tokens.map(\.text)
        let starts = tokens.indices.dropLast(4).filter { index in
            tokens[index] == "static" && tokens[index + 1] == "let" && tokens[index + 4] == "DatedValues"
        }
        return starts.filter { start in
            tokens[(start + 1)...].prefix { $0 != "static" }.contains("RatingScale")
        }.map { "\(source.file.stem).\(tokens[$0 + 2])" }
    }

    /// The elements `Instrument.name` of the one array.
    private static func names(in source: SwiftFile) -> Set<String> {
        let tokens = source.tokens.map(\.text)
        return Set(
            tokens.indices.dropFirst().dropLast().filter { tokens[$0] == "." }.map {
                "\(tokens[$0 - 1]).\(tokens[$0 + 1])"
            })
    }
}
