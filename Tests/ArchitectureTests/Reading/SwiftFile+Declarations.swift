extension SwiftFile {
    /// The types it declares, nested ones included.
    var types: [TypeDeclaration] {
        declarations(["struct", "enum", "class", "actor", "protocol"]).map { index, isTopLevel in
            TypeDeclaration(
                name: tokens[index + 1].text, line: tokens[index].line, isTopLevel: isTopLevel,
                modifiers: modifiers(before: index))
        }
    }

    /// The types it extends at top level, "Reported" for `extension Reported where …`; private extensions are left out.
    var extendedTypes: [String] {
        declarations(["extension"]).filter { $0.isTopLevel && !modifiers(before: $0.index).contains("private") }.map {
            var name = tokens[$0.index + 1].text
            var next = $0.index + 2
            while next + 1 < tokens.count, tokens[next].text == "." {
                name += "." + tokens[next + 1].text
                next += 2
            }
            return name
        }
    }

    private func declarations(_ keywords: Set<String>) -> [(index: Int, isTopLevel: Bool)] {
        var depth = 0
        var found: [(index: Int, isTopLevel: Bool)] = []
        for index in tokens.indices {
            switch tokens[index].text {
            case "{": depth += 1
            case "}": depth -= 1
            case let text where keywords.contains(text) && isDeclaration(at: index): found.append((index, depth == 0))
            default: break
            }
        }
        return found
    }

    /// Tells a declaration from `class func`, `.struct` and a constant called `actor`.
    private func isDeclaration(at index: Int) -> Bool {
        guard index + 2 < tokens.count, tokens[index + 1].isWord else { return false }
        if index > 0, [".", "import"].contains(tokens[index - 1].text) { return false }
        let members: Set = ["func", "var", "let", "init", "subscript"]
        return !members.contains(tokens[index + 1].text)
            && [":", "{", "<", ".", "where"].contains(tokens[index + 2].text)
    }

    private func modifiers(before index: Int) -> [String] {
        let known: Set = [
            "package", "public", "private", "fileprivate", "internal", "final", "indirect", "nonisolated",
        ]
        return tokens[..<index].reversed().prefix { known.contains($0.text) }.map(\.text).reversed()
    }
}
