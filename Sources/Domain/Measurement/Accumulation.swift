/// How the quarters of an indicator make its year.
package enum Accumulation: Hashable, Sendable {
    /// Increments: the quarters add up to the year (dijumlahkan).
    case sum
    /// Running totals: the last quarter is the year (s.d. triwulan).
    case runningTotal
    /// Only the last position counts (posisi akhir).
    case lastValue
    /// The mean of the quarters (rata-rata).
    case average
    /// The full value in every quarter (sama tiap triwulan).
    case repeated
    /// Not stated; the methods that fit the figures.
    case undetermined([Accumulation])

    /// As in `selaras.dossier/1`.
    package var code: String {
        switch self {
        case .sum: "sum"
        case .runningTotal: "running-total"
        case .lastValue: "last-value"
        case .average: "average"
        case .repeated: "repeated"
        case .undetermined: "undetermined"
        }
    }

    /// For people; never the bare word "kumulatif", which means two things.
    package var title: Localized {
        switch self {
        case .sum: .init(id: "dijumlahkan", en: "added up")
        case .runningTotal: .init(id: "s.d. triwulan", en: "up to the quarter")
        case .lastValue: .init(id: "posisi akhir", en: "last position")
        case .average: .init(id: "rata-rata", en: "mean")
        case .repeated: .init(id: "sama tiap triwulan", en: "the same every quarter")
        case .undetermined: .init(id: "belum ditentukan", en: "not determined yet")
        }
    }

    package var candidates: [Accumulation] {
        if case .undetermined(let candidates) = self { candidates } else { [] }
    }

    /// All methods that can be stated.
    package static let determined: [Accumulation] = [.sum, .runningTotal, .lastValue, .average, .repeated]

    /// Reads a `code`; nil when it is none.
    package init?(code: String, candidates: [String] = []) {
        if code == "undetermined" {
            self = .undetermined(candidates.compactMap { Accumulation(code: $0) })
        } else if let known = Self.determined.first(where: { $0.code == code }) {
            self = known
        } else {
            return nil
        }
    }
}
