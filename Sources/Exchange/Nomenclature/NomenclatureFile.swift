import Domain

/// Reads the nomenclature from comma-separated lines: level, code, name, indicator, unit.
package enum NomenclatureFile {
    /// The file of an edition; nil where the bytes are no text or hold no line of the list.
    package static func read(_ bytes: [UInt8], year: Int) -> Nomenclature? {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        let lines = text.split(whereSeparator: \.isNewline).dropFirst().compactMap(line)
        return lines.isEmpty ? nil : Nomenclature(year: year, lines: lines)
    }

    private static func line(_ text: Substring) -> Nomenclature.Line? {
        let fields = fields(of: text)
        guard fields.count >= 3, !fields[1].isEmpty, !fields[2].isEmpty else { return nil }
        let rest = (fields.dropFirst(3) + ["", ""]).map { $0.isEmpty ? nil : $0 }
        return Nomenclature.Line(code: fields[1], name: fields[2], indicator: rest[0], unit: rest[1])
    }

    /// Fields between commas; a field in quotes may hold commas and doubled quotes.
    private static func fields(of line: Substring) -> [String] {
        var fields: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        for byte in line.utf8 {
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted:
                fields.append(String(decoding: field, as: UTF8.self))
                field.removeAll(keepingCapacity: true)
            default: field.append(byte)
            }
        }
        return fields + [String(decoding: field, as: UTF8.self)]
    }
}
