/// The marks that fill a cell without saying anything.
package enum MissingMarks {
    /// What a printed form says where there is no value yet.
    package static let hole = "belum ada"

    /// Whether a trimmed cell is a dash of any length, dots or "n/a".
    package static func isDash(_ text: String) -> Bool {
        if text.isEmpty { return false }
        if text.unicodeScalars.allSatisfy(isMark) { return true }
        return text.utf8.count == 3 && text.lowercased() == "n/a"
    }

    /// Whether a cell holds nothing or only such a mark.
    package static func isMissing(_ raw: String) -> Bool {
        let text = raw.trimmed
        return isBlank(text) || isDash(text)
    }

    /// Whether a trimmed cell is empty or says in words that there is no value yet.
    package static func isBlank(_ text: String) -> Bool {
        text.isEmpty || text.utf8.count == hole.utf8.count && text.lowercased() == hole
    }

    /// Whether a character is one of the dashes in use: hyphen, en dash, em dash, minus sign.
    package static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "\u{2010}", "\u{2011}", "\u{2012}", "–", "—", "\u{2015}", "\u{2212}": true
        default: false
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        isHyphen(scalar) || scalar == "_" || scalar == "…" || scalar == "."
    }
}
