import Domain

extension StatedPlan {
    /// The four quarterly targets of an indicator.
    func quarterTargets(of indicator: Entry?) -> [Cell] {
        Quarter.allCases.map { Cell(text(.target, of: indicator, in: .quarter($0))) }
    }

    /// The year's target of an indicator.
    func yearTarget(of indicator: Entry?) -> Cell { Cell(text(.target, of: indicator, in: .year)) }

    /// Target and amount, quarter by quarter and for the year; the amounts may be those of another entry.
    func targetsWithMoney(of indicator: Entry?, money: Entry?) -> [Cell] {
        StatedCell.all.flatMap { [Cell(text(.target, of: indicator, in: $0)), Cell(text(.budget, of: money, in: $0))] }
    }

    /// Number and name in one cell: "1. Penempatan PNS" with the mark ".".
    static func label(_ number: String?, _ name: String?, mark: String = "") -> String {
        [number.map { $0 + mark }, name].compactMap { $0 }.joined(separator: " ")
    }

    /// Letters carry a point, numbers none: "a. Jumlah peserta", "1 Prosentase ASN".
    static func markedLabel(_ number: String?, _ name: String?) -> String {
        label(number, name, mark: number?.first?.isLetter == true ? "." : "")
    }
}
