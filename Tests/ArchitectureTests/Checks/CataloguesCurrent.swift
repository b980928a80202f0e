/// The generated lists name what the sources declare, in the order of folder and file name.
enum CataloguesCurrent {
    static func breaches(in files: [SwiftFile]) -> [Breach] {
        stale(in: files, target: "Rules", catalogue: "RuleCatalog", type: "Rule")
            + stale(in: files, target: "Documents", catalogue: "DocumentCatalog", type: "DocumentDefinition")
            + stale(
                in: files, target: "Domain", folder: "/Reasons", catalogue: "ReasonCatalog", type: "ReasonPattern")
    }

    private static func stale(
        in files: [SwiftFile], target: String, folder: String = "", catalogue: String, type: String
    ) -> [Breach] {
        let path = "Sources/\(target)\(folder)/\(catalogue)+Generated.swift"
        let declaring = files.filter { $0.file.isUnderSources && $0.file.target == target && $0.path != path }
        let ordered = declaring.sorted { Array($0.path.utf8).lexicographicallyPrecedes(Array($1.path.utf8)) }
        let declared = ordered.flatMap { OneRulePerFile.constants(in: $0, of: type) }
        let listed = files.first { $0.path == path }.map(names) ?? []
        return declared == listed ? [] : [Breach(path, "is stale: make catalogues")]
    }

    /// The elements `.name` of the one array.
    private static func names(in source: SwiftFile) -> [String] {
        let tokens = source.tokens
        return tokens.indices.dropFirst().filter { tokens[$0].isWord && tokens[$0 - 1].text == "." }.map {
            tokens[$0].text
        }
    }
}
