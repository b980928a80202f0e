extension SwiftFile {
    /// Its functions, initialisers, subscripts and computed properties that have a body.
    var functions: [FunctionSpan] {
        let keywords: Set = ["func", "init", "deinit", "subscript", "var"]
        return tokens.indices.compactMap { index in
            guard keywords.contains(tokens[index].text), index == 0 || tokens[index - 1].text != ".",
                let body = startOfBody(from: index), let end = end(ofBraceAt: body)
            else { return nil }
            let isNamed = ["func", "var"].contains(tokens[index].text)
            return FunctionSpan(
                name: tokens[isNamed ? index + 1 : index].text, line: tokens[index].line,
                count: tokens[end].line - tokens[index].line + 1)
        }
    }

    /// The brace that opens the body; nil for a requirement or a stored property.
    private func startOfBody(from keyword: Int) -> Int? {
        var depth = 0
        for index in tokens.indices[(keyword + 1)...] {
            let token = tokens[index]
            if depth == 0 {
                if token.text == "{" { return index }
                if token.text == "}" || (token.text == "=" && tokens[keyword].text == "var") { return nil }
                if token.line > tokens[index - 1].line, !Self.continuations.contains(token.text) { return nil }
            }
            if ["(", "["].contains(token.text) { depth += 1 }
            if [")", "]"].contains(token.text) { depth -= 1 }
            if depth < 0 { return nil }
        }
        return nil
    }

    private func end(ofBraceAt start: Int) -> Int? {
        var depth = 0
        for index in tokens.indices[start...] {
            if tokens[index].text == "{" { depth += 1 }
            if tokens[index].text == "}" { depth -= 1 }
            if depth == 0 { return index }
        }
        return nil
    }

    /// What a signature may go on with in a new line.
    private static let continuations: Set<String> = ["where", "-", "throws", "async", "rethrows"]
}
