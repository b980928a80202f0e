import Domain

/// The rows of a text whose fields one character separates.
struct DelimitedRows {
    private let bytes: ArraySlice<UInt8>
    private let separator: UInt8
    private var count: TableCount
    private var rows: [[String]] = []
    private var row: [String] = []
    private var field: [UInt8] = []

    private static let quote = UInt8(ascii: "\"")

    private init(_ bytes: ArraySlice<UInt8>, separator: UInt8, count: TableCount) {
        self.bytes = bytes
        self.separator = separator
        self.count = count
    }

    /// A field in quotes may hold separators, ends of lines and doubled quotes; nil where a quote isn't closed at the end
    /// of its field. What exceeds a limit is refused where it does.
    static func rows(
        _ bytes: ArraySlice<UInt8>, separator: UInt8, count: TableCount
    ) throws(Refusal) -> [[String]]? {
        var reading = DelimitedRows(bytes, separator: separator, count: count)
        return try reading.read()
    }

    private mutating func read() throws(Refusal) -> [[String]]? {
        var isQuoted = false
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if isQuoted {
                if byte == Self.quote, index + 1 < bytes.endIndex, bytes[index + 1] == Self.quote {
                    field.append(byte)
                    index += 1
                } else if byte == Self.quote {
                    guard endsField(index + 1) else { return nil }
                    isQuoted = false
                } else {
                    field.append(byte < 32 ? UInt8(ascii: " ") : byte)
                }
            } else if byte == Self.quote, field.isEmpty {
                isQuoted = true
            } else if byte == separator {
                try endField()
            } else if byte == UInt8(ascii: "\n") {
                try endRow()
            } else if byte != UInt8(ascii: "\r") {
                field.append(byte)
            }
            index += 1
        }
        try endRow()
        return isQuoted ? nil : rows
    }

    private func endsField(_ index: Int) -> Bool {
        guard index < bytes.endIndex else { return true }
        return bytes[index] == separator || bytes[index] == UInt8(ascii: "\r") || bytes[index] == UInt8(ascii: "\n")
    }

    private mutating func endField() throws(Refusal) {
        row.append(String(decoding: field, as: UTF8.self))
        field.removeAll(keepingCapacity: true)
        try count.check(fields: row.count, line: rows.count + 1)
    }

    private mutating func endRow() throws(Refusal) {
        try endField()
        try count.check(lines: rows.count + 1)
        if row.count > 1 { try count.add(fields: row.count, line: rows.count + 1) }
        rows.append(row)
        row = []
    }
}
