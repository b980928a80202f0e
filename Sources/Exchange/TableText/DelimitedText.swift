import Domain

/// Turns a CSV file, as workbooks are saved with commas or semicolons, into rows separated by tabs: a line for each row.
enum DelimitedText {
    /// nil where a text has tables written otherwise, or isn't one of rows with the same number of fields.
    ///
    /// A text that exceeds a limit with one separator may still be a table with the other.
    static func tabbed(_ text: String, file: String, limits: ReadingLimits) throws(Refusal) -> String? {
        guard !hasOtherTables(text) else { return nil }
        let (bytes, separators) = separators(of: Array(text.utf8))
        var refusal: Refusal?
        for separator in separators {
            do throws(Refusal) {
                let count = TableCount(file: file, limits: limits)
                let rows = try DelimitedRows.rows(bytes, separator: separator, count: count)
                if let rows, isTable(rows) { return lines(rows).joined(separator: "\n") }
            } catch {
                refusal = refusal ?? error
            }
        }
        if let refusal { throw refusal }
        return nil
    }

    /// Whether it has tabs, or a line that begins with "|".
    private static func hasOtherTables(_ text: String) -> Bool {
        var isStart = true
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\t") || isStart && byte == UInt8(ascii: "|") { return true }
            if byte == UInt8(ascii: "\n") {
                isStart = true
            } else if byte != UInt8(ascii: " ") {
                isStart = false
            }
        }
        return false
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

    /// At least two rows of three fields or more, and most rows with fields as wide as the widest.
    private static func isTable(_ rows: [[String]]) -> Bool {
        let several = rows.filter { $0.count > 1 }
        guard let width = several.map(\.count).max(), width >= 3 else { return false }
        let filled = several.filter { $0.count == width && $0.count { !$0.isEmpty } >= 3 }
        return filled.count >= 2 && several.count { $0.count == width } * 2 > several.count
    }

    /// A line for each row. An empty row ends a table. Outside of one, a row with a single field that isn't blank is
    /// prose: a title above a table, a place and date or a post below it. Between the rows of a table it is one of them.
    private static func lines(_ rows: [[String]]) -> [String] {
        var isInTable = false
        return rows.map { row in
            let filled = row.filter { !$0.isEmpty }
            if filled.count > 1 { isInTable = true }
            if filled.isEmpty { isInTable = false }
            return isInTable ? row.joined(separator: "\t") : filled.first ?? ""
        }
    }
}
