/// Parts the text of a formula into the cells it names and what stands between them.
struct FormulaScanner {
    private let bytes: [UInt8]
    private let own: CellName
    private var position = 0
    private var text: [UInt8] = []
    private(set) var texts: [String] = []
    private(set) var references: [CellFormula.Reference] = []

    init(_ text: String, at own: CellName) {
        bytes = Array(text.utf8)
        self.own = own
    }

    /// Goes through the text once.
    mutating func scan() {
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                takeQuoted(byte)
            } else if Self.isWord(byte) {
                takeWord()
            } else {
                if byte > 32 { text.append(byte) }
                position += 1
            }
        }
        texts.append(String(decoding: text, as: UTF8.self))
    }

    /// A text, or the name of a sheet, in which nothing is a cell.
    private mutating func takeQuoted(_ quote: UInt8) {
        repeat {
            text.append(bytes[position])
            position += 1
        } while position < bytes.count && bytes[position] != quote
        guard position < bytes.count else { return }
        text.append(quote)
        position += 1
    }

    private mutating func takeWord() {
        let start = position
        while position < bytes.count, Self.isWord(bytes[position]) { position += 1 }
        let word = bytes[start..<position]
        let next = position < bytes.count ? bytes[position] : 0
        let isOther = next == UInt8(ascii: "(") || next == UInt8(ascii: "!")
        guard !isOther, let cell = CellName(bytes: word) else {
            text.append(contentsOf: word.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) ? $0 & 0xDF : $0 })
            return
        }
        let isColumnFixed = word.first == UInt8(ascii: "$")
        let isRowFixed = word.dropFirst().contains(UInt8(ascii: "$"))
        references.append(
            CellFormula.Reference(
                row: isRowFixed ? cell.row : cell.row - own.row,
                column: isColumnFixed ? cell.column : cell.column - own.column, isRowFixed: isRowFixed,
                isColumnFixed: isColumnFixed))
        texts.append(String(decoding: text, as: UTF8.self))
        text.removeAll(keepingCapacity: true)
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "$"), UInt8(ascii: "."), UInt8(ascii: "_"), 0x80...:
            true
        default: false
        }
    }
}
