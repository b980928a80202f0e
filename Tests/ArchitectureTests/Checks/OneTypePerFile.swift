/// A file declares one type and bears its name, or is `Type+Topic` and extends it, or declares one rule or document and
/// bears the name of its constant. Nested and private types don't count.
enum OneTypePerFile {
    static func breaches(in files: [SwiftFile]) -> [Breach] {
        files.flatMap { source -> [Breach] in
            let declared = source.types.filter { $0.isTopLevel && !$0.isPrivate }
            if declared.count > 1 {
                return declared.dropFirst().map { Breach(source.path, line: $0.line, "a second type, \($0.name)") }
            }
            let stem = source.file.stem
            if let type = declared.first {
                return type.name == stem
                    ? [] : [Breach(source.path, line: type.line, "is named otherwise: \(type.name)")]
            }
            return isNamedAfterExtension(source, stem) || isNamedAfterConstant(source, stem)
                ? [] : [Breach(source.path, "is named neither Type+Topic nor after what it declares")]
        }
    }

    private static func isNamedAfterExtension(_ source: SwiftFile, _ stem: String) -> Bool {
        let parts = stem.split(separator: "+", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[1].isEmpty else { return false }
        return source.extendedTypes.contains { name in
            name.split(separator: ".").first == parts[0] || name.split(separator: ".").last == parts[0]
        }
    }

    private static func isNamedAfterConstant(_ source: SwiftFile, _ stem: String) -> Bool {
        let constants =
            OneRulePerFile.constants(in: source, of: "Rule")
            + OneRulePerFile.constants(in: source, of: "DocumentDefinition")
        return constants.contains { $0.lowercased() == stem.lowercased() }
    }
}
