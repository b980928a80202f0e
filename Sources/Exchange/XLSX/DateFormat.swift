/// A date format of a workbook, printed as in Indonesian offices: day, month, year.
struct DateFormat: Hashable, Sendable {
    private let tokens: [FormatSection.Token]

    private static let months = [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
        "Desember",
    ]
    private static let days = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"]

    /// Nil where a section is no date.
    init?(_ section: FormatSection) {
        guard section.isDate else { return nil }
        tokens = section.tokens
    }

    /// Writes a day number; `is1904` where the workbook counts from 1904.
    func text(day: Int, billionths: Int, is1904: Bool) -> String {
        let date = CivilDay(serial: is1904 ? day + 1462 : day)
        let seconds = (billionths * 864 + 5_000_000) / 10_000_000
        var result = ""
        var index = 0
        var lastLetter: Character = " "
        while index < tokens.count {
            guard case .sign(let sign) = tokens[index] else {
                if case .literal(let character) = tokens[index] { result.append(character) }
                index += 1
                continue
            }
            var length = 1
            while index + length < tokens.count, tokens[index + length] == tokens[index] { length += 1 }
            let letter = Character(sign.lowercased())
            let isMinute = letter == "m" && (lastLetter == "h" || next(after: index + length) == "s")
            result += Self.part(isMinute ? "n" : letter, length, date: date, seconds: seconds, sign: sign)
            if letter.isLetter { lastLetter = letter }
            index += length
        }
        return result
    }

    private func next(after index: Int) -> Character? {
        for token in tokens.dropFirst(index) {
            if case .sign(let sign) = token, sign.isLetter { return Character(sign.lowercased()) }
        }
        return nil
    }

    private static func part(_ letter: Character, _ length: Int, date: CivilDay, seconds: Int, sign: Character)
        -> String
    {
        switch letter {
        case "y": length > 2 ? "\(date.year)" : padded(date.year % 100)
        case "m" where length > 3: months[date.month - 1]
        case "m" where length == 3: String(months[date.month - 1].prefix(3))
        case "m": length == 2 ? padded(date.month) : "\(date.month)"
        case "d" where length > 3: days[date.weekday]
        case "d" where length == 3: String(days[date.weekday].prefix(3))
        case "d": length == 2 ? padded(date.day) : "\(date.day)"
        case "h": padded(seconds / 3600)
        case "n": padded(seconds / 60 % 60)
        case "s": padded(seconds % 60)
        case "a", "p": ""
        default: String(repeating: sign, count: length)
        }
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
