import Domain

/// What a cell looks like by itself, for deciding in which column it belongs.
struct CellShape: Hashable, Sendable {
    /// "1", "2.", "a", "IV": a mark of order.
    let isMark: Bool
    /// "5.03.02.2.01".
    let isCode: Bool
    let isNumeric: Bool
    let isMoney: Bool
    let isUnit: Bool
    /// A figure with or without a unit, a grade, a dash.
    let isTarget: Bool
    let isText: Bool
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
        let head = text.utf8.prefix(Self.headLength)
        let words = head.split(separator: UInt8(ascii: " "), maxSplits: 12).map(Substring.init)
        var letters = 0
        var digits = 0
        for byte in head {
            if Self.isLetter(byte) { letters += 1 } else if Self.isDigit(byte) { digits += 1 }
        }
        let first = words.first.map(String.init) ?? ""
        let isDash = (letters + digits == 0 || text.utf8.count <= 12) && MissingMarks.isDash(text)
        isMark = text.utf8.count <= 12 && LeadingMark.isMark(text)
        isCode = digits > 0 && letters == 0 && LeadingMark.isCode(text)
        isMoney = text.utf8.count <= 80 && (digits >= 6 || text.hasPrefix("Rp")) && MoneyReading.looksLikeMoney(text)
        isNumeric = digits > 0 && letters == 0
        isUnit = words.count <= 2 && text.utf8.count <= 24 && UnitName.isKnown(text)
        let startsWithFigure = text.utf8.first.map(Self.isDigit) ?? false
        let isMarkedFigure =
            words.count > 1 && CompositeSplit.marker(first) != nil && (words[1].first?.isNumber ?? false)
        let isRating = text.utf8.count <= 3 && RatingName.isRating(text)
        isTarget = isDash || isRating || startsWithFigure && words.count <= 12 || isMarkedFigure
        isText = letters >= 3 && words.count >= 2 || letters >= 5
        isLong = words.count > 4
        let opening = letters > 2 ? Self.afterMark(words) : ""
        opensProgram = opening.hasPrefix("prog")
        opensIndicator = Self.indicatorWords.contains(opening)
    }

    /// ASCII letters, and whatever lies beyond ASCII.
    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// The first word that is no mark, in lower case.
    private static func afterMark(_ words: [Substring]) -> String {
        guard let first = words.first else { return "" }
        let isMark = words.count > 1 && LeadingMark.isMark(String(first))
        return (isMark ? words[1] : first).lowercased()
    }
}
