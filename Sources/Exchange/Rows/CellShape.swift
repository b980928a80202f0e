import Domain

/// What a cell looks like by itself, for deciding in which column it belongs.
struct CellShape: Hashable, Sendable {
    /// "1", "2.", "a", "IV": a mark of order.
    let isMark: Bool
    /// "5.03.02.2.01".
    let isCode: Bool
    let isNumeric: Bool
    let isMoney: Bool
    /// Money, or as little as could be: "0", "1.000".
    let isAmount: Bool
    let isUnit: Bool
    /// A figure with or without a unit, a grade, a dash, "belum ada".
    let isTarget: Bool
    let isText: Bool
    /// One word without figures, as targets in words are: "Tersedia".
    let isWord: Bool
    /// More words than a unit has.
    let isLong: Bool
    let opensProgram: Bool
    let opensIndicator: Bool

    /// What a cell looks like shows in its first characters.
    private static let headLength = 200

    private static let indicatorWords: Set<String> = [
        "jumlah", "jml", "persentase", "prosentase", "presentase", "presentasi", "indeks", "nilai", "rasio",
        "tersedianya",
        "terlaksananya", "terselenggaranya", "tercapainya", "terpenuhinya", "tersusunnya", "meningkatnya", "adanya",
        "cakupan", "tingkat", "rata-rata", "predikat", "opini", "skor", "angka", "proporsi",
    ]

    init(_ text: String) {
        let head = Head(text.utf8.prefix(Self.headLength))
        let count = text.utf8.count
        isMark = count <= 12 && LeadingMark.isMark(text)
        isCode = head.digits > 0 && head.letters == 0 && LeadingMark.isCode(text)
        isMoney = count <= 80 && (head.digits >= 6 || text.hasPrefix("Rp")) && MoneyReading.looksLikeMoney(text)
        isNumeric = head.digits > 0 && head.letters == 0
        isUnit = head.words <= 2 && count <= 24 && UnitName.isKnown(text)
        let isNone =
            count > 0 && head.digits == 0 && (head.letters == 0 || count <= 12) && MissingMarks.isMissing(text)
        let isRating = head.letters > 0 && count <= 3 && RatingName.isRating(text)
        isTarget = isNone || isRating || head.startsWithFigure && head.words <= 12 || Self.isMarkedFigure(text, head)
        isText = !isNone && (head.letters >= 3 && head.words >= 2 || head.letters >= 5)
        isWord = isText && !isUnit && head.words == 1 && head.digits == 0
        isAmount = isNumeric && (text == "0" || MoneyReading.isGrouped(text))
        isLong = head.words > 4
        let opening = head.letters > 2 ? Self.afterMark(text.utf8.prefix(Self.headLength)) : ""
        opensProgram = opening.hasPrefix("prog")
        opensIndicator = Self.indicatorWords.contains(opening)
    }

    /// What the first characters of a text are made of.
    private struct Head {
        var letters = 0
        var digits = 0
        var words = 0
        var startsWithFigure = false

        init(_ bytes: Substring.UTF8View) {
            var isInWord = false
            for byte in bytes {
                if CellShape.isLetter(byte) {
                    letters += 1
                } else if CellShape.isDigit(byte) {
                    if words == 0 { startsWithFigure = true }
                    digits += 1
                }
                if byte == UInt8(ascii: " ") {
                    isInWord = false
                } else if !isInWord {
                    isInWord = true
                    words += 1
                }
            }
        }
    }

    /// "a. 45 orang": a figure behind the letter that marks it.
    private static func isMarkedFigure(_ text: String, _ head: Head) -> Bool {
        guard head.words > 1, head.letters > 0, head.digits > 0 else { return false }
        let words = text.utf8.prefix(headLength).split(separator: UInt8(ascii: " "), maxSplits: 2).map(Substring.init)
        return words[0].utf8.count <= 2 && CompositeSplit.marker(words[0]) != nil
            && words[1].first?.isNumber ?? false
    }

    /// ASCII letters, and whatever lies beyond ASCII.
    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// The first word that is no mark, in lower case.
    private static func afterMark(_ head: Substring.UTF8View) -> String {
        let words = head.split(separator: UInt8(ascii: " "), maxSplits: 2).map(Substring.init)
        guard let first = words.first else { return "" }
        let isMark = words.count > 1 && first.utf8.count <= 14 && LeadingMark.isMark(String(first))
        return (isMark ? words[1] : first).lowercased()
    }
}
