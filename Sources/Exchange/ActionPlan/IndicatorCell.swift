import Domain

/// Takes an indicator cell apart: its mark, or several indicators stacked with marks of their own.
struct IndicatorCell: Hashable, Sendable {
    struct Item: Hashable, Sendable {
        var mark: String?
        var name: String
    }

    let items: [Item]

    init(_ text: String) {
        let stacked = Self.stacked(text)
        if stacked.count > 1 {
            items = stacked
        } else {
            let leading = LeadingMark(text)
            items = [Item(mark: leading.mark, name: leading.name)]
        }
    }

    /// The indicators of a cell: by their marks, or one a line where the figures beside it have as many lines.
    static func items(of cell: GridCell, beside figures: [GridCell]) -> [Item] {
        let marked = IndicatorCell(cell.text).items
        guard marked.count == 1, cell.lines.count > 1, figures.contains(where: { $0.lines.count == cell.lines.count })
        else { return marked }
        return cell.lines.map { line in
            let leading = LeadingMark(line)
            return Item(mark: leading.mark, name: leading.name)
        }
    }

    /// "a. … b. … c. …" or "1. … 2. …": marks that begin at the first and follow each other.
    private static func stacked(_ text: String) -> [Item] {
        guard let kind = Kind(String(text.prefix { $0 != " " })) else { return [] }
        let words = text.split(separator: " ").map(String.init)
        guard words.count >= 4 else { return [] }
        var items: [(mark: String, words: [String])] = []
        for (index, word) in words.enumerated() {
            let next = index + 1 < words.count ? words[index + 1] : ""
            if let expected = kind.mark(items.count), LeadingMark.isMark(word), word.count > 1,
                LeadingMark.bare(word) == expected,
                next.first?.isLetter == true
            {
                items.append((expected, []))
            } else if items.isEmpty {
                return []
            } else {
                items[items.count - 1].words.append(word)
            }
        }
        guard items.allSatisfy({ !$0.words.isEmpty }) else { return [] }
        return items.map { Item(mark: $0.mark, name: $0.words.joined(separator: " ")) }
    }

    private enum Kind {
        case letters, numbers

        init?(_ word: String) {
            guard word.count > 1, LeadingMark.isMark(word) else { return nil }
            switch LeadingMark.bare(word) {
            case "a": self = .letters
            case "1": self = .numbers
            default: return nil
            }
        }

        /// The mark of the item at an index; nil beyond "z".
        func mark(_ index: Int) -> String? {
            switch self {
            case .letters: index < 26 ? String(UnicodeScalar(UInt8(ascii: "a") + UInt8(index))) : nil
            case .numbers: "\(index + 1)"
            }
        }
    }
}
