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
}
