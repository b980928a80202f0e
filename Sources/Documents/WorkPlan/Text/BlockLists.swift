import Domain

/// Turns items of a text into lists, nested by their depth, as long as they are marked as a list marks them.
enum BlockLists {
    /// An item with its text, ready to print.
    struct Entry {
        var level: Int
        /// As printed: "1", "a", "-"; nil for none.
        var marker: String?
        var text: RichText
    }

    /// One list, or a paragraph for each item where the marks don't run as a list's do.
    static func content(_ entries: [Entry]) -> [Content] {
        var rest = entries[...]
        if let list = list(&rest, level: entries.first?.level ?? 1), rest.isEmpty { return [.list(list)] }
        return entries.map { entry in
            .paragraph(RichText([.init(mark(entry))] + entry.text.runs))
        }
    }

    private static func mark(_ entry: Entry) -> String {
        guard let marker = entry.marker else { return "" }
        return marker.last.map { $0.isLetter || $0.isNumber } == true ? marker + ". " : marker + " "
    }

    /// The items of a level with the deeper ones below them; nil where a mark is out of turn.
    private static func list(_ rest: inout ArraySlice<Entry>, level: Int) -> ItemList? {
        guard let first = rest.first, let marker = style(of: first.marker) else { return nil }
        var list = ItemList(marker, [])
        while let entry = rest.first, entry.level >= level {
            if entry.level > level {
                guard let last = list.items.last, last.nested == nil, let nested = self.list(&rest, level: entry.level)
                else { return nil }
                list.items[list.items.count - 1].nested = nested
            } else {
                guard isNext(entry.marker, in: list) else { return nil }
                list.items.append(.init(entry.text))
                rest.removeFirst()
            }
        }
        return list
    }

    private static func style(of marker: String?) -> ItemList.Marker? {
        switch marker?.lowercased() {
        case "1": .number
        case "a": .letter
        case "-", "–", "•", "*", "\u{F0B7}", nil: .bullet
        default: nil
        }
    }

    private static func isNext(_ marker: String?, in list: ItemList) -> Bool {
        if list.marker == .bullet { return style(of: marker) == .bullet }
        return marker.map { $0.lowercased() + "." } == list.label(of: list.items.count)
    }
}
