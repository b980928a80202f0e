/// A Swift source, taken apart once for all checks.
struct SwiftFile: Sendable {
    let file: TextFile
    /// Without comments and without the text of strings.
    let tokens: [Token]

    init(_ file: TextFile) {
        self.file = file
        tokens = SwiftLexer.tokens(of: file.text)
    }

    /// A source made up for a test.
    init(_ path: String, _ text: String) {
        self.init(TextFile(path: path, text: text))
    }

    var path: String { file.path }

    /// The modules it imports, with the line of each.
    var imports: [(module: String, line: Int)] {
        tokens.indices.dropLast().filter { tokens[$0].text == "import" }.map { index in
            let kinds: Set = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
            let isScoped = kinds.contains(tokens[index + 1].text) && index + 2 < tokens.count
            return (tokens[index + (isScoped ? 2 : 1)].text, tokens[index].line)
        }
    }
}
