/// Turns a CSV file, as workbooks are saved with commas or semicolons, into rows separated by tabs: a line for each row.
enum DelimitedText {
    /// nil where a text has tables written otherwise, or isn't one of rows with the same number of fields.
    static func tabbed(_ text: String) -> String? {
        guard !hasOtherTables(text) else { return nil }
        let (bytes, separators) = separators(of: Array(text.utf8))
        for separator in separators {
            guard let rows = rows(bytes, separator: separator), isTable(rows) else { continue }
            return rows.map(line).joined(separator: "\n")
        }
        return nil
    }

    private static func hasOtherTables(_ text: String) -> Bool {
        text.utf8.contains(UInt8(ascii: "\t"))
            || text.utf8.split(separator: UInt8(ascii: "\n")).contains {
                $0.first { $0 != UInt8(ascii: " ") } == UInt8(ascii: "|")
            }
    }

    /// "sep=;" on the first line tells which one it is.
    private static func separators(of bytes: [UInt8]) -> (bytes: ArraySlice<UInt8>, separators: [UInt8]) {
        let usual = [UInt8(ascii: ";"), UInt8(ascii: ",")]
        let mark = Array("sep=".utf8)
        guard bytes.starts(with: mark), bytes.count > mark.count, usual.contains(bytes[mark.count]) else {
            return (bytes[...], usual)
        }
        return (bytes.drop { $0 != UInt8(ascii: "\n") }.dropFirst(), [bytes[mark.count]])
    }

    /// A field in quotes may hold separators, ends of lines and doubled quotes; nil where a quote isn't closed at the end
    /// of its field.
    private static func rows(_ bytes: ArraySlice<UInt8>, separator: UInt8) -> [[String]]? {
        let quote = UInt8(ascii: "\"")
        var (rows, row, field) = ([[String]](), [String](), [UInt8]())
        var isQuoted = false
        var index = bytes.startIndex
        func isQuote(_ index: Int) -> Bool { index < bytes.endIndex && bytes[index] == quote }
        func endsField(_ index: Int) -> Bool {
            guard index < bytes.endIndex else { return true }
            return [separator, UInt8(ascii: "\r"), UInt8(ascii: "\n")].contains(bytes[index])
        }
        func endField() {
            row.append(String(decoding: field, as: UTF8.self))
            field = []
        }
        while index < bytes.endIndex {
            let byte = bytes[index]
            if isQuoted {
                if byte == quote, isQuote(index + 1) {
                    field.append(quote)
                    index += 1
                } else if byte == quote {
                    guard endsField(index + 1) else { return nil }
                    isQuoted = false
                } else {
                    field.append(byte < 32 ? UInt8(ascii: " ") : byte)
                }
            } else if byte == quote, field.isEmpty {
                isQuoted = true
            } else if byte == separator {
                endField()
            } else if byte == UInt8(ascii: "\n") {
                endField()
                rows.append(row)
                row = []
            } else if byte != UInt8(ascii: "\r") {
                field.append(byte)
            }
            index += 1
        }
        endField()
        rows.append(row)
        return isQuoted ? nil : rows
    }

    /// At least two rows of three fields or more, and most rows with fields as wide as the widest.
    private static func isTable(_ rows: [[String]]) -> Bool {
        let several = rows.filter { $0.count > 1 }
        guard let width = several.map(\.count).max(), width >= 3 else { return false }
        let filled = several.filter { $0.count == width && $0.count { !$0.isEmpty } >= 3 }
        return filled.count >= 2 && several.count { $0.count == width } * 2 > several.count
    }

    /// A row with one field that isn't blank is a line of prose.
    private static func line(_ row: [String]) -> String {
        let filled = row.filter { !$0.isEmpty }
        return filled.count <= 1 ? filled.first ?? "" : row.joined(separator: "\t")
    }
}
