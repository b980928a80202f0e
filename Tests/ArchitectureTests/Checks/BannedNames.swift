/// Words that say nothing are no part of a type's name.
enum BannedNames {
    static let words: Set = ["Manager", "Helper", "Helpers", "Util", "Utils", "Info", "Data", "Base", "Common", "Misc"]

    static func breaches(in files: [SwiftFile]) -> [Breach] {
        files.flatMap { source in
            source.types.compactMap { type in
                words(of: type.name).first(where: words.contains).map {
                    Breach(source.path, line: type.line, "\(type.name) contains \($0)")
                }
            }
        }
    }

    /// "Import", "Reader" of "ImportReader".
    static func words(of name: String) -> [String] {
        name.matches(of: /[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+/).map { String($0.0) }
    }
}
