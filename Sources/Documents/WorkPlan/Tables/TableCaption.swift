import Domain

/// The lines of a table's official caption, which stand in the middle above it.
struct TableCaption {
    private let agency: Agency
    private let isComputed: Bool

    init(_ plan: StatedPlan) {
        agency = plan.agency
        isComputed = plan.figures == .asComputed
    }

    /// - Parameters:
    ///   - printed: the source's caption in one line, with "Tabel 2.1" before it.
    ///   - usual: in lines.
    func lines(_ printed: String?, usual: String) -> String {
        guard let printed, let stated = Self.title(printed) else { return usual }
        let title = isComputed ? whole(stated) : stated
        if title.last == ")", let bracket = title.firstRange(of: " (") {
            return title[..<bracket.lowerBound] + "\n" + title[bracket.lowerBound...].dropFirst()
        }
        let names = [agency.name, agency.region?.title].compactMap { $0 }
        for name in names where !name.isEmpty {
            guard let range = title.firstRange(of: " " + name), range.lowerBound > title.startIndex else { continue }
            return title[..<range.lowerBound] + "\n" + title[range.lowerBound...].dropFirst()
        }
        return Self.halves(title)
    }

    /// With the name of the region behind the agency's, where its source left it out: "Badan … Kota Tahun 2021".
    private func whole(_ title: String) -> String {
        guard let name = agency.name, let region = agency.region?.title,
            let kind = region.split(separator: " ").first, let found = title.firstRange(of: "\(name) \(kind)"),
            !title[found.upperBound...].hasPrefix(region.dropFirst(kind.count)),
            title[found.upperBound...].first.map({ $0 == " " }) ?? true
        else { return title }
        return title[..<found.lowerBound] + "\(name) \(region)" + title[found.upperBound...]
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
