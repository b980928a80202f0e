/// An achievement is computed in one place: only Domain/Measurement makes one.
enum SingleAchievement {
    static func breaches(in files: [SwiftFile]) -> [Breach] {
        files.filter { !$0.path.hasPrefix("Sources/Domain/Measurement/") }.flatMap { source in
            let tokens = source.tokens
            return tokens.indices.dropLast().filter { index in
                guard tokens[index].text == "Achievement" else { return false }
                let isCall = tokens[index + 1].text == "("
                let isInit =
                    index + 2 < tokens.count && tokens[index + 1].text == "." && tokens[index + 2].text == "init"
                return isCall || isInit
            }.map { Breach(source.path, line: tokens[$0].line, "makes an Achievement of its own") }
        }
    }
}
