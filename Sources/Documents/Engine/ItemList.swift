/// An enumeration; each item may have a list of its own.
package struct ItemList: Hashable, Sendable {
    package enum Marker: Hashable, Sendable {
        case bullet
        /// 1. 2. 3.
        case number
        /// a. b. c.
        case letter
    }

    /// One entry of a list.
    package struct Item: Hashable, Sendable {
        package var text: RichText
        package var nested: ItemList?
        /// As its source prints it, where it isn't the one of its place: "d."; empty for a text that stands among items.
        package var mark: String?

        package init(_ text: RichText, nested: ItemList? = nil, mark: String? = nil) {
            self.text = text
            self.nested = nested
            self.mark = mark
        }
    }

    package var marker: Marker
    package var items: [Item]

    package init(_ marker: Marker, _ items: [Item]) {
        self.marker = marker
        self.items = items
    }

    /// Whether its items can't be counted by their places.
    package var isMarked: Bool { items.contains { $0.mark != nil } }

    /// An item's marker and text in one line.
    package func line(of index: Int) -> String {
        [label(of: index), items[index].text.text].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The printed marker of an item, counted from 0: "•", "3.", "c.".
    package func label(of index: Int) -> String {
        if items.indices.contains(index), let mark = items[index].mark { return mark }
        return switch marker {
        case .bullet: "•"
        case .number: "\(index + 1)."
        case .letter: Self.letters(index) + "."
        }
    }

    /// a … z, aa … as spreadsheets name columns.
    private static func letters(_ index: Int) -> String {
        let last = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(index % 26)))
        return index < 26 ? last : letters(index / 26 - 1) + last
    }
}
