import Documents
import Markup

/// The lists of a Word file: each counts for itself.
struct DOCXNumbering {
    /// A list as it was met: what marks its items, and how deep it stands in others.
    struct List: Hashable {
        let marker: ItemList.Marker
        let level: Int
    }

    private static let levels = 9
    /// One step of indentation, in twentieths of a point.
    static let step = 397
    private static let markers: [ItemList.Marker] = [.bullet, .number, .letter]

    private(set) var lists: [List] = []

    /// Adds a list and gives its number in the file.
    mutating func add(_ marker: ItemList.Marker, depth: Int) -> (number: Int, level: Int) {
        let list = List(marker: marker, level: min(depth, Self.levels - 1))
        lists.append(list)
        return (lists.count, list.level)
    }

    /// The part of the file that says how lists are counted.
    func part() -> [UInt8] {
        var w = MarkupWriter(.xml)
        w.raw(DOCXParts.declaration)
        w.element("w:numbering", DOCXParts.wordSpace) { w in
            for (index, marker) in Self.markers.enumerated() { define(marker, as: index, &w) }
            for (index, list) in lists.enumerated() { write(list, number: index + 1, &w) }
        }
        return w.finish()
    }

    private func define(_ marker: ItemList.Marker, as id: Int, _ w: inout MarkupWriter) {
        w.element("w:abstractNum", .number("w:abstractNumId", id)) { w in
            w.value("w:multiLevelType", "hybridMultilevel")
            for level in 0..<Self.levels {
                w.element("w:lvl", .number("w:ilvl", level)) { w in
                    w.value("w:start", 1)
                    w.value("w:numFmt", Self.format(marker))
                    w.void("w:lvlText", .text("w:val", marker == .bullet ? "•" : "%\(level + 1)."))
                    w.value("w:lvlJc", "left")
                    w.element("w:pPr") { w in
                        w.void(
                            "w:ind", .number("w:left", (level + 1) * Self.step), .number("w:hanging", Self.step))
                    }
                }
            }
        }
    }

    private func write(_ list: List, number: Int, _ w: inout MarkupWriter) {
        w.element("w:num", .number("w:numId", number)) { w in
            w.value("w:abstractNumId", Self.markers.firstIndex(of: list.marker) ?? 0)
            w.element("w:lvlOverride", .number("w:ilvl", list.level)) { $0.value("w:startOverride", 1) }
        }
    }

    private static func format(_ marker: ItemList.Marker) -> StaticString {
        switch marker {
        case .bullet: "bullet"
        case .number: "decimal"
        case .letter: "lowerLetter"
        }
    }
}
