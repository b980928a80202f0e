extension String {
    /// As a cell of a workbook can hold it: lines ended by line feeds, without other characters XML can't hold.
    var sheetText: String {
        guard utf8.contains(where: { $0 < 0x20 || $0 == 0xEF }) else { return self }
        var result = String.UnicodeScalarView()
        var wasReturn = false
        for scalar in unicodeScalars {
            switch scalar {
            case "\n": if !wasReturn { result.append(scalar) }
            case "\r", "\u{B}", "\u{C}": result.append("\n")
            case "\t": result.append(" ")
            case "\0"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
            default: result.append(scalar)
            }
            wasReturn = scalar == "\r"
        }
        return String(result)
    }

    /// As a cell stores it: what looks like a stored control character ("_x0041_") says that it is none.
    var sheetString: String {
        guard utf8.contains(UInt8(ascii: "_")), contains("_x") else { return self }
        return replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_")
    }
}
