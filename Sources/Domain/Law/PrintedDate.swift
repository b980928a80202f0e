/// A date as documents print it, as precise as it is: "2 Januari 2018", "Blitar, Maret 2020", "2020".
package struct PrintedDate: Hashable, Sendable {
    package let year: Int
    package let month: Int?
    package let day: Int?

    private static let months: [String: Int] = [
        "januari": 1, "jan": 1, "februari": 2, "pebruari": 2, "feb": 2, "maret": 3, "mar": 3, "april": 4, "apr": 4,
        "mei": 5, "juni": 6, "jun": 6, "juli": 7, "jul": 7, "agustus": 8, "agu": 8, "agt": 8, "september": 9, "sep": 9,
        "sept": 9, "oktober": 10, "okt": 10, "november": 11, "nopember": 11, "nov": 11, "desember": 12, "des": 12,
    ]

    package init(year: Int, month: Int? = nil, day: Int? = nil) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads the last date a text names; nil when it names none.
    package init?(_ printed: String) {
        let words = printed.lowercased().split { !($0.isLetter || $0.isNumber) }
        let read = { (word: Substring) in PrintedYear.read(word, in: PrintedYear.ofInstruments) }
        guard let last = words.lastIndex(where: { read($0) != nil }), let year = read(words[last]) else { return nil }
        self.year = year
        let before = last > 0 ? words[last - 1] : ""
        let first = last > 1 ? words[last - 2] : ""
        let isFigure = Int(before) != nil && Int(first) != nil
        month =
            Self.months[String(before)] ?? (isFigure ? Int(before).flatMap { (1...12).contains($0) ? $0 : nil } : nil)
        day = month == nil ? nil : Int(first).flatMap { (1...31).contains($0) ? $0 : nil }
    }

    /// The first day it may mean, as yyyymmdd.
    package var earliest: Int { year * 10_000 + (month ?? 1) * 100 + (day ?? 1) }

    /// The last day it may mean, as yyyymmdd.
    package var latest: Int { year * 10_000 + (month ?? 12) * 100 + (day ?? 31) }
}
