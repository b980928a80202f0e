/// A day of the calendar from a workbook's day number, which counts from the last day of 1899.
struct CivilDay: Hashable, Sendable {
    let year: Int
    let month: Int
    let day: Int
    /// 0 is Sunday.
    let weekday: Int

    /// - Parameter serial: 1 is 1 January 1900; day 60, a 29 February that never was, is taken as 28 February.
    init(serial: Int) {
        let days = serial >= 60 ? serial - 1 : serial
        // Days from civil, after Howard Hinnant: an era has 400 years and 146,097 days and begins on 1 March.
        let shifted = days - 25_568 + 719_468
        let era = shifted >= 0 ? shifted / 146_097 : (shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        weekday = ((days % 7) + 7) % 7
    }
}
