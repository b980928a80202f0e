import Application
import Domain

extension DueDay {
    /// "31 Januari tahun anggaran itu", "akhir Februari tahun berikutnya".
    var title: Localized {
        let isLastOfFebruary = month == 2 && day == 29
        let number = isLastOfFebruary ? Localized(id: "akhir ", en: "the end of ") : .init(both: "\(day) ")
        return number + CalendarDay.monthTitle(month) + .init(both: " ") + Self.title(ofYear: yearsAfter)
    }

    static func title(ofYear yearsAfter: Int) -> Localized {
        switch yearsAfter {
        case ..<0: .init(id: "tahun sebelumnya", en: "of the year before")
        case 0: .init(id: "tahun anggaran itu", en: "of the fiscal year")
        default: .init(id: "tahun berikutnya", en: "of the next year")
        }
    }
}
