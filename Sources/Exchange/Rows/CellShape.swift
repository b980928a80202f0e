import Domain

/// What a cell looks like by itself, for deciding in which column it belongs.
struct CellShape: Hashable, Sendable {
    /// "1", "2.", "a", "IV": a mark of order.
    let isMark: Bool
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

    private static let indicatorWords: Set<String> = [
        "jumlah", "jml", "persentase", "prosentase", "presentase", "presentasi", "indeks", "nilai", "rasio",
        "tersedianya",
        "terlaksananya", "terselenggaranya", "tercapainya", "terpenuhinya", "tersusunnya", "meningkatnya", "adanya",
        "cakupan", "tingkat", "rata-rata", "predikat", "opini", "skor", "angka", "proporsi",
    ]

    init(_ text: String) {
        let words = text.split(separator: " ", maxSplits: 12)
        var letters = 0
        var digits = 0
        for character in text {
            if character.isLetter { letters += 1 } else if character.isNumber { digits += 1 }
        }
        let first = words.first.map(String.init) ?? ""
        let isDash = MissingMarks.isDash(text)
        isMark = text.utf8.count <= 5 && LeadingMark.isMark(text)
        isMoney = digits >= 6 && MoneyReading.looksLikeMoney(text)
        isNumeric = digits > 0 && letters == 0
        isUnit = words.count <= 2 && UnitName.isKnown(text)
        let startsWithFigure = text.first.map { $0.isNumber } ?? false
        let isMarkedFigure =
            words.count > 1 && CompositeSplit.marker(first) != nil && (words[1].first?.isNumber ?? false)
        isTarget = isDash || RatingName.isRating(text) || startsWithFigure && words.count <= 12 || isMarkedFigure
        isText = letters >= 3 && words.count >= 2 || letters >= 5
        let lowered = first.lowercased()
        isLong = words.count > 4
        opensProgram = Self.afterMark(words).hasPrefix("prog")
        opensIndicator = Self.indicatorWords.contains(Self.afterMark(words)) || Self.indicatorWords.contains(lowered)
    }

    /// The first word that is no mark, in lower case.
    private static func afterMark(_ words: [Substring]) -> String {
        guard let first = words.first else { return "" }
        let isMark = words.count > 1 && LeadingMark.isMark(String(first))
        return (isMark ? words[1] : first).lowercased()
    }
}
