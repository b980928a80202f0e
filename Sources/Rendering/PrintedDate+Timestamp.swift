import Domain

extension PrintedDate {
    /// The first moment it may mean: "2020-03-01T00:00:00Z".
    var timestamp: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month ?? 1, 2))-\(padded(day ?? 1, 2))T00:00:00Z"
    }

    /// Days from 1 January 2000 to the first day it may mean.
    var daysSince2000: Int {
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        let before = year - 1
        let leapDays = (before / 4 - before / 100 + before / 400) - (1999 / 4 - 1999 / 100 + 1999 / 400)
        let isLeap = year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
        let months = lengths.prefix((month ?? 1) - 1).reduce(0, +) + (isLeap && (month ?? 1) > 2 ? 1 : 0)
        return (year - 2000) * 365 + leapDays + months + (day ?? 1) - 1
    }
}
