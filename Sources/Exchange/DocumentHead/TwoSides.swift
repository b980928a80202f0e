import Domain

/// Lines that stand side by side, as two signatures do: the left ones are read before the right ones.
struct TwoSides {
    /// A line with its gaps, and what it is when it is read across.
    private struct Row {
        let parts: [String]
        let isRight: Bool
        let flat: TextElement
        let place: SourcePlace
    }

    private var rows: [Row] = []
    /// How far the first line is indented.
    private var margin: (tabs: Int, spaces: Int)?

    private static let mostRows = 16
    private static let mostCharacters = 200
    /// So many spaces part the sides of a line; so many more than on the first line lead to the right one.
    private static let gap = 3
    private static let wideMargin = 10

    var isOpen: Bool { margin != nil }

    /// Takes a line where it goes on with the two sides or begins them: a post, or what opens a signature, on either.
    ///
    /// - Parameters:
    ///   - raw: the line with its tabs and spaces.
    ///   - flat: the same read across, without them.
    mutating func take(_ raw: Substring, flat: String, at place: SourcePlace) -> Bool {
        guard raw.utf8.count <= Self.mostCharacters, rows.count < Self.mostRows, isOpen || Self.hasGap(raw) else {
            return false
        }
        let parts = PlaceAndDate.isWhole(flat) || PlaceAndDate.isRoom(flat) ? [flat] : Self.parts(raw)
        let leading = raw.prefix { $0 == " " || $0 == "\t" }
        let indent = (tabs: leading.count { $0 == "\t" }, spaces: leading.count { $0 == " " })
        if let margin {
            guard parts.count <= 2, parts.count == 2 || flat.count <= 90, !TitleWords.isTitle(flat) else {
                return false
            }
            let isRight = indent.tabs > margin.tabs || indent.spaces >= margin.spaces + Self.wideMargin
            append(parts, isRight: isRight, flat: flat, place: place)
        } else {
            guard parts.count == 2, parts.allSatisfy(Self.opens) else { return false }
            margin = indent
            append(parts, isRight: false, flat: flat, place: place)
        }
        return true
    }

    /// The lines taken so far, each side from top to bottom; nothing is open then.
    mutating func end() -> [TextElement] {
        defer { self = TwoSides() }
        let last = rows.lastIndex { $0.parts.count == 2 || $0.isRight } ?? -1
        let sides = rows[...last]
        return sides.compactMap { $0.parts.count == 2 ? Self.line($0, 0) : $0.isRight ? nil : $0.flat }
            + sides.compactMap { $0.parts.count == 2 ? Self.line($0, 1) : $0.isRight ? $0.flat : nil }
            + rows[(last + 1)...].map(\.flat)
    }

    private mutating func append(_ parts: [String], isRight: Bool, flat: String, place: SourcePlace) {
        rows.append(
            Row(
                parts: parts, isRight: isRight && parts.count < 2, flat: .line(text: flat, level: nil, place: place),
                place: place))
    }

    private static func line(_ row: Row, _ side: Int) -> TextElement {
        var place = row.place
        if case .text(let line, _) = place.spot {
            place.spot = .text(line: line, column: side + 1)
        } else {
            place.item = side + 1
        }
        return .line(text: row.parts[side], level: nil, place: place)
    }

    private static func opens(_ part: String) -> Bool {
        part.utf8.count <= 90 && (SignatureLine.isTitle(part) || SignatureLine.isOpening(part))
    }

    /// Whether a line can have two sides.
    static func hasGap(_ raw: Substring) -> Bool {
        raw.utf8.count <= mostCharacters && (raw.utf8.contains(UInt8(ascii: "\t")) || raw.contains("   "))
    }

    /// Whether nothing stands side by side on a line.
    static func isSingle(_ raw: Substring) -> Bool { parts(raw).count < 2 }

    /// What tabs or several spaces part.
    private static func parts(_ raw: Substring) -> [String] {
        var parts: [String] = []
        var spaces = gap
        for character in raw {
            if character == " " || character == "\t" {
                spaces += character == "\t" ? gap : 1
                continue
            }
            if spaces >= gap { parts.append("") } else if spaces > 0 { parts[parts.count - 1] += " " }
            parts[parts.count - 1].append(character)
            spaces = 0
        }
        return parts.map { CellText.cleaned($0[...]) }.filter { !$0.isEmpty }
    }
}
