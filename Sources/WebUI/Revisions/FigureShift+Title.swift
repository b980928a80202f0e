import Domain

extension FigureShift {
    /// "bertambah 20 orang", "berkurang Rp1.000.000".
    var title: Localized {
        let text = size.text
        return isIncrease
            ? .init(id: "bertambah \(text.id)", en: "\(text.en) more")
            : .init(id: "berkurang \(text.id)", en: "\(text.en) less")
    }

    private var text: Localized {
        switch self {
        case .money(let money): return .init(both: IndonesianFormat.rupiah(money))
        case .number(let number, let unit):
            let digits = IndonesianFormat.number(number)
            if unit == "%" { return .init(id: "\(digits) poin persen", en: "\(digits) percent points") }
            return .init(both: [digits, unit].compactMap { $0 }.joined(separator: " "))
        }
    }
}
