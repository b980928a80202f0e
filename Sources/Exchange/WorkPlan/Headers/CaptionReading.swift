import Domain

/// Collects the caption that stands above a table: "Tabel 2.1" and the lines below it.
struct CaptionReading {
    /// The number as printed: "2.1", "T-C.29".
    private(set) var number: String?
    private var lines: [String] = []
    private var proseLines = 0
    private var hasHeading = false
    /// Whether a table has taken the caption.
    var isUsed = false

    /// All lines of the caption; nil where there is none.
    var text: String? { isUsed || lines.isEmpty ? nil : lines.joined(separator: " ") }

    /// Whether a caption that no table has taken yet stands above.
    var namesTable: Bool { !isUsed && !lines.isEmpty }

    mutating func take(_ line: String, level: Int?) {
        guard !PageFurniture.isFurniture(line) else { return }
        proseLines += 1
        if let printed = Self.number(of: line) {
            (number, lines, isUsed) = (printed.number, [line], false)
            if !printed.isTable { (number, lines) = (nil, []) }
        } else if !lines.isEmpty, !isUsed, level == nil, lines.count < Self.mostLines, line.count <= Self.longest {
            lines.append(line)
        } else {
            if level != nil { hasHeading = true }
            if !lines.isEmpty { (number, lines) = (nil, []) }
        }
    }

    mutating func endGrid() {
        proseLines = 0
        hasHeading = false
        if isUsed { (number, lines) = (nil, []) }
    }

    /// Whether text that ends a table stands above the grid: a caption, a heading, more than a stray line.
    func hasEnded(table isOpen: Bool) -> Bool { isOpen && (namesTable || hasHeading || proseLines > 1) }

    private static let mostLines = 5
    private static let longest = 160

    /// "Tabel 2.1", "TABEL T-C.29.", "Tabel 3.2 Sasaran …": the number, and whether it is a table's.
    static func number(of line: String) -> (number: String, isTable: Bool)? {
        let words = line.split(separator: " ", maxSplits: 2)
        guard let first = words.first else { return nil }
        let word = first.lowercased()
        if word.hasPrefix("t-c.") || word.hasPrefix("t-b."), first.contains(where: \.isNumber) {
            return (bare(first), true)
        }
        guard ["tabel", "table", "gambar", "grafik", "bagan"].contains(word), words.count > 1 else { return nil }
        let number = bare(words[1])
        guard number.contains(where: \.isNumber) || number.count <= 3 && number.allSatisfy({ "IVX".contains($0) }),
            number.count <= 12
        else { return nil }
        return (number, word.hasPrefix("tab"))
    }

    private static func bare(_ word: Substring) -> String {
        String(word.reversed().drop { $0 == "." || $0 == ":" || $0 == "," }.reversed())
    }
}
