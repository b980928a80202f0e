import Domain

/// Turns of phrase that messages and calculations of several rules share.
extension Localized {
    static let empty = Localized(both: "")

    /// ", tertulis 300", after a calculation.
    static func printed(_ raw: String) -> Localized {
        Localized(id: ", tertulis \(raw)", en: ", printed \(raw)")
    }

    /// " Tampaknya dua angka tertukar.", after a message; empty where nothing explains it.
    static func seemingly(_ explanation: Localized?) -> Localized {
        guard let explanation else { return .empty }
        return Localized(id: " Tampaknya \(explanation.id).", en: " Seemingly \(explanation.en).")
    }

    /// "dua kali Rp1.708.343.100".
    static func twice(_ amount: Money) -> Localized {
        let text = IndonesianFormat.rupiah(amount)
        return Localized(id: "dua kali \(text)", en: "twice \(text)")
    }

    /// "Tabel 4.2"; "tabel" for one without a number.
    static func table(_ number: String?) -> Localized {
        guard let number else { return Localized(id: "tabel", en: "table") }
        return Localized(id: "Tabel \(number)", en: "Table \(number)")
    }

    /// "kegiatan", "program", behind a number: only "programs" has an English plural.
    static func several(_ level: PlanLevel) -> Localized {
        let title = level.title.lowercased()
        return Localized(id: title, en: level == .program ? "programs" : title)
    }

    /// "3 dari 8".
    static func share(_ part: Int, of whole: Int) -> Localized {
        Localized(id: "\(part) dari \(whole)", en: "\(part) of \(whole)")
    }

    /// "A dan B".
    static func and(_ texts: [Localized]) -> Localized {
        Localized(id: texts.map(\.id).joined(separator: " dan "), en: texts.map(\.en).joined(separator: " and "))
    }
}
