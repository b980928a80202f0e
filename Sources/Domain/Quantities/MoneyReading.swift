import FoundationEssentials

/// Reads amounts of rupiah: "1.018.175.000,00", "696,263,250.00", "Rp. 800.000.000,-", "15.000.000.00".
package enum MoneyReading {
    /// The amount a cell states.
    ///
    /// - Parameter figure: what to read in place of `raw`, where the source stores the number it shows.
    package static func read(_ raw: String, figure: String?) -> StatedMoney {
        var stated = read(figure ?? raw)
        stated.raw = raw
        return stated
    }

    /// The amount a cell states. Three digits after the last mark are thousands: rupiah have no third decimal.
    package static func read(_ raw: String) -> StatedMoney {
        let text = raw.trimmed
        if MissingMarks.isBlank(text) { return StatedMoney(raw: raw, reading: .missing(.blank)) }
        let digits = stripped(text)
        if digits.isEmpty || MissingMarks.isDash(digits) { return StatedMoney(raw: raw, reading: .missing(.dash)) }
        guard let number = NumberReading(digits), let money = Money(exactly: number.asThousands) else {
            return StatedMoney(raw: raw, reading: .missing(.unreadable), isWellFormed: false)
        }
        let keepsMarks = number.isWellFormed && number.asThousands == number.value
        return StatedMoney(raw: raw, reading: .reported(money), isWellFormed: keepsMarks)
    }

    /// Whether a cell looks like an amount of money rather than a target: at least seven digits, or "Rp" before it. So many
    /// digits that they could be a civil servant's number are one only in groups of three.
    package static func looksLikeMoney(_ raw: String) -> Bool {
        let text = raw.trimmed
        let digits = text.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        let isLong = digits > 16 && isGrouped(text)
        guard (7...16).contains(digits) || isLong || (isMarked(text) && digits > 0) else { return false }
        return NumberReading(stripped(text)) != nil
    }

    /// Whether a text is an amount written with marks before every three of its digits: "1.000", "999,999", "12.500,00".
    package static func isGrouped(_ raw: String) -> Bool {
        let text = raw.trimmed.utf8
        let isMark = { (byte: UInt8) in byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") }
        let marks = text.filter(isMark)
        let parts = text.split(omittingEmptySubsequences: false, whereSeparator: isMark)
        let isWritten = parts.allSatisfy { part in
            !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        }
        guard isWritten, let mark = marks.first, parts[0].count <= 3, parts[0].first != UInt8(ascii: "0") else {
            return false
        }
        let decimals = marks.last == mark ? 0 : 1
        guard marks.dropLast(decimals).allSatisfy({ $0 == mark }) else { return false }
        return parts.dropFirst().dropLast(decimals).allSatisfy { $0.count == 3 }
            && (decimals == 0 || parts.count > 2 && parts[parts.count - 1].count == 2)
    }

    private static func isMarked(_ text: String) -> Bool {
        var bytes = text.utf8.makeIterator()
        return bytes.next().map { $0 | 0x20 } == UInt8(ascii: "r")
            && bytes.next().map { $0 | 0x20 } == UInt8(ascii: "p")
    }

    /// Whether a text is digits and marks that end with a digit, as most amounts are.
    private static func isBare(_ text: String) -> Bool {
        var last: UInt8 = 0
        for byte in text.utf8 {
            guard
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: ".")
                    || byte == UInt8(ascii: ",")
            else { return false }
            last = byte
        }
        return last >= UInt8(ascii: "0")
    }

    /// Only the number: without "Rp.", ",-" at its end, spaces, and the words in brackets after it.
    private static func stripped(_ text: String) -> String {
        if isBare(text) { return text }
        var rest = text[...]
        if isMarked(text) {
            rest = rest.dropFirst(2)
            if rest.first == "." { rest = rest.dropFirst() }
        }
        if let bracket = rest.firstIndex(of: "(") { rest = rest[..<bracket] }
        // Marks of footnotes.
        while rest.count > 1, let last = rest.last, last.isWhitespace || "*†‡§".contains(last) {
            rest = rest.dropLast()
        }
        var number = String(rest.filter { !$0.isWhitespace })
        for ending in [",-", ".-", ",--", ",=", ",–", ".–", "."] where number.hasSuffix(ending) {
            number.removeLast(ending.count)
            break
        }
        return number
    }
}
