/// SQL stands only in the targets whose names begin with Store.
enum SQLPlacement {
    static func breaches(in files: [SwiftFile]) -> [Breach] {
        let statement = /\b(SELECT\s[^"]*\sFROM|INSERT\s+INTO|UPDATE\s[^"]*\sSET|DELETE\s+FROM|CREATE\s+TABLE)\b/
        return files.filter { $0.file.isUnderSources && $0.file.target?.hasPrefix("Store") == false }.filter {
            $0.file.text.contains(statement)
        }.map { Breach($0.path, "contains SQL") }
    }
}
