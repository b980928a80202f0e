/// The last day a document of a fiscal year is to be there, counted from that year: 28 February of the next one.
package struct DueDay: Hashable, Sendable, CustomStringConvertible {
    /// Years after the fiscal year; -1 for the year before.
    package let yearsAfter: Int
    /// From 1 for January.
    package let month: Int
    /// From 1; 29 February is the last day of February in every year.
    package let day: Int

    /// - Precondition: the day `exists`.
    package init(yearsAfter: Int, month: Int, day: Int) {
        precondition(Self.exists(yearsAfter: yearsAfter, month: month, day: day), "a day that comes every year")
        (self.yearsAfter, self.month, self.day) = (yearsAfter, month, day)
    }

    /// Reads "+1-02-28", "-1-07-31" and "+0-01-31"; nil for anything else.
    package init?(_ text: String) {
        let fields = text.dropFirst(2).split(separator: "-", omittingEmptySubsequences: false).compactMap { Int($0) }
        guard let years = Int(text.prefix(2)), fields.count == 2,
            Self.exists(yearsAfter: years, month: fields[0], day: fields[1])
        else { return nil }
        self.init(yearsAfter: years, month: fields[0], day: fields[1])
        guard self.text == text else { return nil }
    }

    /// Whether there is such a day, a year before to a year after the fiscal year.
    package static func exists(yearsAfter: Int, month: Int, day: Int) -> Bool {
        (-1...1).contains(yearsAfter) && (1...12).contains(month) && (1...longest[month - 1]).contains(day)
    }

    /// "+1-02-28".
    package var text: String {
        (yearsAfter < 0 ? "-" : "+") + "\(abs(yearsAfter))"
            + [month, day].map { $0 < 10 ? "-0\($0)" : "-\($0)" }.joined()
    }

    package var description: String { text }

    /// Year, month and day in the calendar.
    package func date(in fiscalYear: Int) -> (year: Int, month: Int, day: Int) {
        let year = fiscalYear + yearsAfter
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return (year, month, month == 2 && !isLeap ? min(day, 28) : day)
    }

    private static let longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
}
