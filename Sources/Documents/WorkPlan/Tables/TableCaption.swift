import Domain

/// The lines of a table's official caption, which stand in the middle above it.
struct TableCaption {
    private let agency: Agency

    init(_ plan: StatedPlan) {
        agency = plan.agency
    }

    /// - Parameters:
    ///   - printed: the source's caption in one line, with "Tabel 2.1" before it.
    ///   - usual: in lines.
    func lines(_ printed: String?, usual: String) -> String {
        guard let printed, let title = Self.title(printed) else { return usual }
        let names = [agency.name, agency.region?.title].compactMap { $0 }
        for name in names where !name.isEmpty {
            guard let range = title.firstRange(of: " " + name), range.lowerBound > title.startIndex else { continue }
            return title[..<range.lowerBound] + "\n" + title[range.lowerBound...].dropFirst()
        }
        return Self.halves(title)
    }

    /// "Tabel" and its number, as a source prints them; nil where it doesn't.
    static func label(_ caption: String) -> String? {
        let words = caption.squeezed.split(separator: " ").prefix(2)
        return begins(words) && words.count == 2 ? words.joined(separator: " ") : nil
    }

    /// Without "Tabel" and its number; nil where nothing is left.
    private static func title(_ caption: String) -> String? {
        var words = caption.squeezed.split(separator: " ")[...]
        if begins(words) { words = words.dropFirst(2) }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    private static func begins(_ words: ArraySlice<Substring>) -> Bool {
        words.first?.lowercased().hasPrefix("tab") ?? false
    }

    /// Broken at the word nearest to its middle; a single word stays as it is, on a line of its own.
    private static func halves(_ title: String) -> String {
        let words = title.split(separator: " ")
        var length = 0
        let middle = words.firstIndex { word in
            length += word.count + 1
            return length * 2 >= title.count
        }
        guard let middle, middle + 1 < words.count else { return title + "\n" }
        return words[...middle].joined(separator: " ") + "\n" + words[(middle + 1)...].joined(separator: " ")
    }
}
