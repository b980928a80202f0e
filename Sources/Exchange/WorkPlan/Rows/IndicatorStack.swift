import Domain

/// Takes a cell apart that holds the names of several indicators, one after the other.
struct IndicatorStack: Hashable, Sendable {
    struct Item: Hashable, Sendable {
        var mark: String?
        var name: String
    }

    /// Words before the first name: the end of a name from the page before.
    let fragment: String
    let items: [Item]

    /// - Parameter mayContinue: whether the cell can begin with the end of another name.
    init(_ text: String, lines: [String] = [], mayContinue: Bool) {
        if let stacked = Self.stacked(lines) {
            fragment = ""
            items = stacked
            return
        }
        let marked = IndicatorCell(text).items
        if marked.count > 1 {
            fragment = ""
            items = marked.map { Item(mark: $0.mark, name: $0.name) }
            return
        }
        let words = text.split(separator: " ").map(String.init)
        let starts = Self.starts(words)
        if mayContinue, starts.first != 0 {
            fragment = words[..<(starts.first ?? words.count)].joined(separator: " ")
            items = Self.joined(words, starts: starts)
        } else {
            fragment = ""
            items = words.isEmpty ? [] : Self.joined(words, starts: starts.first == 0 ? starts : [0] + starts)
        }
    }

    /// The lines of a cell as names, where at least two of them begin as such; others go on with the one above.
    private static func stacked(_ lines: [String]) -> [Item]? {
        guard lines.count > 1, let first = lines.first, opens(first) || LeadingMark(first).mark != nil else {
            return nil
        }
        var names: [String] = []
        for line in lines {
            if names.isEmpty || opens(line) || LeadingMark(line).mark != nil {
                names.append(line)
            } else {
                names[names.count - 1] += " " + line
            }
        }
        return names.count > 1 ? names.map(single) : nil
    }

    /// The whole cell as one name.
    static func single(_ text: String) -> Item {
        let leading = LeadingMark(text)
        return Item(mark: leading.mark, name: leading.name)
    }

    /// Whether a text begins as names of indicators do.
    static func opens(_ text: String) -> Bool {
        let name = LeadingMark(text).name
        let word = name.prefix { !$0.isWhitespace && $0 != "/" }.lowercased()
        return WorkPlanWords.indicatorOpeners.contains(word)
    }

    /// Whether a text begins with the name of a measure: "Jumlah", but not "Meningkatnya", which objectives do, too.
    static func opensWithMeasure(_ text: String) -> Bool {
        opens(text) && !(LeadingMark(text).name.prefix { $0.isLetter }.lowercased().hasSuffix("nya"))
    }

    private static func joined(_ words: [String], starts: [Int]) -> [Item] {
        zip(starts, starts.dropFirst() + [words.count]).map { single(words[$0..<$1].joined(separator: " ")) }
    }

    /// Indices of the words that open a name: the first, and capital ones at least three words later.
    private static func starts(_ words: [String]) -> [Int] {
        var starts: [Int] = []
        for (index, word) in words.enumerated() {
            let bare = word.prefix { $0 != "/" && $0 != "," }
            guard WorkPlanWords.indicatorOpeners.contains(bare.lowercased()) else { continue }
            if index == 0 {
                starts.append(0)
            } else if word.first?.isUppercase == true, index - (starts.last ?? -3) >= 3, !joins(words[index - 1]) {
                starts.append(index)
            }
        }
        return starts
    }

    /// Words after which a name goes on.
    private static func joins(_ word: String) -> Bool {
        let joints: Set<String> = [
            "dan", "atau", "serta", "dengan", "dari", "per", "terhadap", "antara", "yang", "untuk", "pada", "/", "-",
            "&",
            "dalam", "atas", "oleh", "jumlah", "persentase", "prosentase", "rasio", "tingkat", "nilai", "indeks",
        ]
        return joints.contains(word.lowercased()) || word.hasSuffix("(") || word.hasSuffix("/")
    }
}
