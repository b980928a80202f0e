/// A file declares one rule, `family.kebab-duty`, and no two rules share an id.
enum OneRulePerFile {
    static func breaches(in files: [SwiftFile]) -> [Breach] {
        var owners: [String: String] = [:]
        return files.filter { $0.file.target == "Rules" && $0.file.isUnderSources }.flatMap { source -> [Breach] in
            let constants = constants(in: source, of: "Rule")
            guard !constants.isEmpty else { return [] }
            guard constants.count == 1 else { return [Breach(source.path, "declares \(constants.count) rules")] }
            guard let id = id(in: source) else { return [Breach(source.path, "its rule has no literal id")] }
            if let owner = owners.updateValue(source.path, forKey: id) {
                return [Breach(source.path, "has the id \(id) of \(owner)")]
            }
            return isWellFormed(id) ? [] : [Breach(source.path, "\(id) is not family.kebab-duty")]
        }
    }

    /// The names of `static let NAME = Type(`.
    static func constants(in source: SwiftFile, of type: String) -> [String] {
        let tokens = source.tokens
        return tokens.indices.dropLast(4).compactMap { index in
            let words = tokens[index..<(index + 5)].map(\.text)
            return words[0] == "static" && words[1] == "let" && Array(words[3...]) == ["=", type] ? words[2] : nil
        }
    }

    private static func id(in source: SwiftFile) -> String? {
        guard let match = source.file.text.firstMatch(of: /\bid: "([^"\\]+)"/) else { return nil }
        return String(match.1)
    }

    private static func isWellFormed(_ id: String) -> Bool {
        id.wholeMatch(of: /[a-z]+\.[a-z0-9]+(-[a-z0-9]+)*/) != nil
    }
}
