import Domain

extension PlanDocument {
    /// The first day, as yyyymmdd, on which it may have been issued; nil where neither date nor year is known.
    ///
    /// A plan without a date may have been made from the beginning of the year before its own.
    var issuedFrom: Int? {
        if let date = [instrument?.date, date].lazy.compactMap({ $0 }).compactMap(PrintedDate.init).first {
            return date.earliest
        }
        return year.map { PrintedDate(year: $0 - 1).earliest }
    }
}
