import Domain

/// Takes a cell apart that holds the names of two nodes: a program in capitals and its first activity, or two
/// activities that other tables print one by one.
enum StackedNames {
    /// No two names together have more words.
    private static let mostWords = 40

    static func split(_ text: String, known: WorkPlanKnowledge, beside table: TableID) -> [String] {
        let words = text.split(separator: " ").map(String.init)
        guard (4...mostWords).contains(words.count) else { return [text] }
        if let end = capitalsEnd(words) { return [joined(words[..<end]), joined(words[end...])] }
        for index in 2..<(words.count - 1) {
            guard words[index].first?.isUppercase == true else { continue }
            let first = joined(words[..<index])
            let second = joined(words[index...])
            if known.hasActivity(first, beside: table), known.hasActivity(second, beside: table),
                !known.hasActivity(text, beside: table)
            {
                return [first, second]
            }
        }
        return [text]
    }

    private static func joined(_ words: ArraySlice<String>) -> String { words.joined(separator: " ") }

    /// Where capitals end after "PROGRAM …" and a name in small letters begins.
    private static func capitalsEnd(_ words: [String]) -> Int? {
        guard words[0] == "PROGRAM" else { return nil }
        guard let end = words.firstIndex(where: { word in word.contains(where: \.isLowercase) }), end >= 3,
            words.count - end >= 2, words[end].first?.isUppercase == true
        else { return nil }
        let rest = words[end...].filter { $0.count > 3 }
        return rest.allSatisfy({ $0.contains(where: \.isLowercase) }) ? end : nil
    }
}
