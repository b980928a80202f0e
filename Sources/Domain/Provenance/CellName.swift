/// A cell of a sheet by row and column, both counted from 1: "B7" is column 2, row 7.
package struct CellName: Hashable, Comparable, Sendable {
    package var row: Int
    package var column: Int

    /// The most a workbook can hold.
    package static let lastColumn = 16_384
    package static let lastRow = 1_048_576

    package init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// "B7", also "$B$7"; nil for anything else.
    package init?(_ text: some StringProtocol) { self.init(bytes: text.utf8) }

    package init?(bytes: some Sequence<UInt8>) {
        var column = 0
        var row = 0
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
                guard row == 0 else { return nil }
                column = column * 26 + Int(byte & 0x1F)
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                guard column > 0 else { return nil }
                row = row * 10 + Int(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "$"): continue
            default: return nil
            }
            guard column <= Self.lastColumn, row <= Self.lastRow else { return nil }
        }
        guard column > 0, row > 0 else { return nil }
        self.init(row: row, column: column)
    }

    /// By row, then by column.
    package static func < (left: CellName, right: CellName) -> Bool {
        (left.row, left.column) < (right.row, right.column)
    }

    /// "B7".
    package var text: String { Self.letters(column) + String(row) }

    /// The letters of a column: "A", "AB".
    package static func letters(_ column: Int) -> String {
        var letters: [UInt8] = []
        var rest = column
        while rest > 0 {
            letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
            rest = (rest - 1) / 26
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }
}
