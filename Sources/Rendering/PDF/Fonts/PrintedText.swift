import FoundationEssentials

/// Text as the given faces print it: measured, without signs they lack, with places to break words that are too long.
struct PrintedText {
    /// What stands for a sign that no face has.
    static let substitute: Unicode.Scalar = "\u{FFFD}"
    private static let softHyphen: Unicode.Scalar = "\u{AD}"
    private static let breakPlace: Unicode.Scalar = "\u{200B}"

    private let faces: [FontFace]
    /// Bold type is about a twelfth wider.
    private static let boldness = (times: 13, over: 12)

    init(faces: [FontFace]) {
        self.faces = faces
    }

    /// How many substitutes stand in UTF-8.
    static func substitutes(in bytes: [UInt8]) -> Int {
        let wanted = Array(String(substitute).utf8)
        return bytes.indices.count { bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted) }
    }

    /// Thousandths of an em.
    func width(of text: some StringProtocol, isBold: Bool = false) -> Int {
        let plain = text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
        return isBold ? plain * Self.boldness.times / Self.boldness.over : plain
    }

    private func width(of scalar: Unicode.Scalar) -> Int {
        for face in faces { if let width = face.width(of: scalar) { return width } }
        return 1000
    }

    /// The text with spaces for tabs, without control signs, with a substitute for each sign that can't be printed.
    func printable(_ text: String) -> String {
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) || $0 == 0x0A }) { return text }
        var result = String.UnicodeScalarView()
        for character in text {
            if character == "\r\n" || character == "\r" || character == "\u{2028}" || character == "\u{2029}" {
                result.append("\n")
            } else if character.unicodeScalars.allSatisfy({ isPrintable($0) }) {
                result.append(contentsOf: character.unicodeScalars)
            } else {
                result.append(contentsOf: replaced(character))
            }
        }
        return String(result)
    }

    private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\n" || (!Self.isRemoved(scalar) && faces.contains { $0.has(scalar) })
    }

    /// What is left of a character of which a part can't be printed: its printable signs, or one substitute.
    private func replaced(_ character: Character) -> [Unicode.Scalar] {
        if character == "\t" { return [" "] }
        let visible = character.unicodeScalars.filter {
            !Self.isRemoved($0) && !$0.properties.isDefaultIgnorableCodePoint
        }
        guard visible.allSatisfy({ isPrintable($0) }) else { return [Self.substitute] }
        return Array(visible)
    }

    /// Control signs, signs of private use, those that turn the direction of reading, and those that nothing is printed
    /// of: PDF/A forbids some, and in drawings others count as signs that are lacking.
    private static func isRemoved(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .privateUse, .surrogate, .unassigned: scalar != "\n"
        default:
            (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
                || (scalar.properties.isDefaultIgnorableCodePoint && !unseen.contains(scalar))
        }
    }

    /// Of what nothing is printed, what says where a line may be broken, or letters be joined.
    private static let unseen: Set<Unicode.Scalar> = [softHyphen, breakPlace, "\u{2060}", "\u{200C}"]

    /// The text with places to break in words wider than a line: between syllables, else between any signs.
    ///
    /// - Parameter width: of the line, in thousandths of an em.
    func breakable(_ text: String, width: Int, isBold: Bool = false) -> String {
        guard text.utf8.count * 1000 > width else { return text }
        let pieces = text.split(separator: " ", omittingEmptySubsequences: false)
        guard pieces.contains(where: { self.width(of: $0, isBold: isBold) > width }) else { return text }
        return pieces.map { word in
            self.width(of: word, isBold: isBold) > width
                ? broken(word, width: width, isBold: isBold) : String(word)
        }.joined(separator: " ")
    }

    private func broken(_ word: Substring, width: Int, isBold: Bool) -> String {
        var result = String.UnicodeScalarView()
        for (index, part) in Syllables.parts(of: word).enumerated() {
            if index > 0 {
                let follows = result.last.map { $0.properties.isAlphabetic } ?? false
                result.append(follows ? Self.softHyphen : Self.breakPlace)
            }
            guard self.width(of: part, isBold: isBold) > width else {
                result.append(contentsOf: part.unicodeScalars)
                continue
            }
            for (offset, character) in part.enumerated() {
                if offset > 0 { result.append(Self.breakPlace) }
                result.append(contentsOf: character.unicodeScalars)
            }
        }
        return String(result)
    }
}
