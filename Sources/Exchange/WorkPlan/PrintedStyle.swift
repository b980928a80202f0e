import Domain

/// How a document writes its numbers, told from those that can be read in one way only.
struct PrintedStyle: Hashable, Sendable {
    /// Whether a point before three digits can only mean thousands here.
    let pointsGroup: Bool

    init(_ drafts: [TableDraft]) {
        var grouped = 0
        var decimal = 0
        for draft in drafts {
            for node in draft.nodes {
                for figure in node.figures + node.indicators.flatMap(\.figures) where figure.column.isFigure {
                    let text = figure.raw
                    if text.contains(",") || Self.points(text) > 1 { grouped += Self.isGrouped(text) ? 1 : 0 }
                    decimal += Self.isPointDecimal(text) ? 1 : 0
                }
            }
        }
        pointsGroup = grouped >= 2 && decimal == 0
    }

    /// Whether a number that could be read in two ways has only one meaning in this document: "1.248 dos".
    func settles(_ raw: String) -> Bool {
        pointsGroup && Self.points(raw) == 1 && !raw.contains(",") && !raw.contains("%") && !raw.contains("+")
            && Self.isGroup(raw)
    }

    /// An amount; where the heading says thousands or millions of rupiah, the amount meant.
    func money(_ raw: String, figure: String? = nil, column: WorkPlanColumn, caption: String?) -> StatedMoney {
        var stated = MoneyReading.read(raw, figure: figure)
        let factor = Self.factor(column.heading) ?? Self.factor(caption ?? "") ?? 1
        guard factor > 1, let read = stated.reading.value else { return stated }
        let (sen, overflows) = read.sen.multipliedReportingOverflow(by: factor)
        stated.reading = overflows ? .missing(.unreadable) : .reported(Money(sen: sen))
        return stated
    }

    static func count(_ raw: String) -> StatedCount {
        let text = raw.trimmed
        if MissingMarks.isBlank(text) { return StatedCount(raw: raw, reading: .missing(.blank)) }
        if MissingMarks.isDash(text) { return StatedCount(raw: raw, reading: .missing(.dash)) }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        return StatedCount(raw: raw, reading: whole(digits).map { .reported($0) } ?? .missing(.unreadable))
    }

    /// Counts are added up: a longer number is none.
    static func whole(_ digits: some StringProtocol) -> Int? { digits.utf8.count <= 9 ? Int(digits) : nil }

    /// "(dalam ribuan rupiah)", "(Rp. juta)".
    static func factor(_ text: String) -> Int64? {
        let words = Set(HeaderVocabulary.split(text))
        guard words.contains("RUPIAH") || words.contains("RP") || words.contains("DALAM") else { return nil }
        if words.contains("RIBU") || words.contains("RIBUAN") { return 1000 }
        return words.contains("JUTA") || words.contains("JUTAAN") ? 1_000_000 : nil
    }

    private static func points(_ text: String) -> Int { text.utf8.count { $0 == UInt8(ascii: ".") } }

    private static func number(_ text: String) -> Substring {
        text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
    }

    /// "5.274.473.400" or "78,47": a point that groups, or a comma that is the decimal mark.
    private static func isGrouped(_ text: String) -> Bool {
        let groups = number(text).split(separator: ".", omittingEmptySubsequences: false)
        if groups.count > 2 { return groups.dropFirst().dropLast().allSatisfy { $0.count == 3 } }
        let halves = number(text).split(separator: ",", omittingEmptySubsequences: false)
        return halves.count == 2 && (1...2).contains(halves[1].count)
    }

    /// "4.43", "1,500.00": a point before one or two digits at the end.
    private static func isPointDecimal(_ text: String) -> Bool {
        let halves = number(text).split(separator: ".", omittingEmptySubsequences: false)
        return halves.count == 2 && (1...2).contains(halves[1].count) && !halves[0].isEmpty
    }

    /// One point before exactly three digits.
    private static func isGroup(_ text: String) -> Bool {
        let halves = number(text).split(separator: ".", omittingEmptySubsequences: false)
        return halves.count == 2 && halves[1].count == 3
    }
}
