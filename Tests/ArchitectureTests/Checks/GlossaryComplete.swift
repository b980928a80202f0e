/// Every type that Domain offers stands in the glossary, between backticks.
enum GlossaryComplete {
    static func breaches(in files: [SwiftFile], glossary: TextFile) -> [Breach] {
        let named = Set(glossary.text.matches(of: /`([A-Za-z][A-Za-z0-9.]*)`/).map { String($0.1) })
        return files.filter { $0.file.isUnderSources && $0.file.target == "Domain" }.flatMap { source in
            source.types.filter { $0.isTopLevel && $0.isPackage && !named.contains($0.name) }.map {
                Breach(source.path, line: $0.line, "\($0.name) is not in \(glossary.path)")
            }
        }
    }
}
