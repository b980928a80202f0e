import Domain

/// Takes apart a cell that lists steps: "a. Orientasi b. Penyusunan agenda kerja".
enum LetteredSteps {
    static func split(_ text: String) -> [String] {
        var steps: [String] = []
        var rest = text.trimmed[...]
        for index in 0..<26 {
            let mark = ItemList(.letter, []).label(of: index) + " "
            guard rest.hasPrefix(mark) else { break }
            rest = rest.dropFirst(mark.count)
            let next = " " + ItemList(.letter, []).label(of: index + 1) + " "
            let end = rest.firstRange(of: next)
            steps.append(bare(rest[..<(end?.lowerBound ?? rest.endIndex)]))
            guard let end else { return steps }
            rest = rest[end.lowerBound...].dropFirst()
        }
        return steps.isEmpty ? text.split(whereSeparator: \.isNewline).map { bare($0) } : steps
    }

    /// Without the mark that ends a step of a list.
    private static func bare(_ text: Substring) -> String {
        var text = text.trimmed
        while text.last == ";" { text.removeLast() }
        return text.trimmed
    }
}
