import Domain

/// Why a target can't belong to an indicator that begins with a measure.
struct UnitClash: Sendable {
    let message: Localized
    let certainty: Violation.Certainty

    /// Units in which a percentage or an index may also be stated.
    private static let dimensionless: Set<String> = [
        "%", "indeks", "nilai", "skor", "poin", "skala", "level", "predikat",
    ]

    /// Nil where the two go together or nothing can be decided. "Jumlah …" in percent is a matter of targets.
    static func between(_ measure: MeasureWord, name: String, quantity: Quantity) -> UnitClash? {
        switch quantity {
        case .rating: return graded(measure)
        case .percent: return inPercent(measure, name: name)
        case .number(_, let unit), .range(_, let unit): return counted(measure, name: name, unit: unit)
        case .composite(let parts):
            return parts.first.flatMap { between(measure, name: name, quantity: $0.quantity) }
        case .text: return nil
        }
    }

    private static func graded(_ measure: MeasureWord) -> UnitClash? {
        switch measure {
        case .percentage, .ratio, .count:
            UnitClash(
                message: .init(
                    id: "Indikator ini menghitung angka, tetapi targetnya nilai huruf.",
                    en: "This indicator counts in figures, but its target is a letter grade."),
                certainty: .decided)
        default: nil
        }
    }

    private static func inPercent(_ measure: MeasureWord, name: String) -> UnitClash? {
        let mentions = Set(LowercasedWords(name).words)
        switch measure {
        case .grade:
            return UnitClash(
                message: .init(
                    id: "Predikat atau opini tidak dinyatakan dalam persen.",
                    en: "A grade or an opinion is not stated in percent."),
                certainty: .decided)
        case .index:
            return UnitClash(
                message: .init(id: "Indeks tidak dinyatakan dalam persen.", en: "An index is not stated in percent."),
                certainty: .inferred)
        case .score where !mentions.isDisjoint(with: ["indeks", "ikm", "akuntabilitas", "akip", "sakip", "lakip"]):
            return UnitClash(
                message: .init(
                    id: "Nilai ini tidak dinyatakan dalam persen.", en: "This score is not stated in percent."),
                certainty: .inferred)
        default: return nil
        }
    }

    private static func counted(_ measure: MeasureWord, name: String, unit: String?) -> UnitClash? {
        guard let unit else { return nil }
        switch measure {
        case .percentage where !dimensionless.contains(unit.lowercased()) && UnitName.isKnown(unit):
            return UnitClash(
                message: .init(
                    id: "Indikator berupa persentase, tetapi targetnya \(unit).",
                    en: "The indicator is a percentage, but its target is in “\(unit)”."),
                certainty: .decided)
        case .ratio where UnitName.isCounted(unit):
            let isRate = LowercasedWords(name).words.contains("per")
            return UnitClash(
                message: .init(
                    id: "Indikator berupa rasio, tetapi targetnya \(unit).",
                    en: "The indicator is a ratio, but its target is in “\(unit)”."),
                certainty: isRate ? .inferred : .decided)
        case .index where UnitName.isCounted(unit), .grade where UnitName.isCounted(unit):
            return UnitClash(
                message: .init(
                    id: "Indeks atau predikat tidak dinyatakan dalam \(unit).",
                    en: "An index or a grade is not stated in “\(unit)”."),
                certainty: .inferred)
        case .count:
            guard let noun = UnitKind.counted(by: name), let kind = UnitKind.of(unit: unit), noun != kind else {
                return nil
            }
            return UnitClash(
                message: .init(
                    id: "Yang dihitung indikator ini bukan \(unit).",
                    en: "What this indicator counts is not “\(unit)”."),
                certainty: .inferred)
        default: return nil
        }
    }

    /// "52 OPD%": a count and a percentage at once.
    static func mixed(in raw: String) -> UnitClash? {
        guard raw.contains("%") else { return nil }
        let unit = raw.split(separator: " ").first { word in
            word.hasSuffix("%") && word.count > 1 && word.dropLast().allSatisfy(\.isLetter)
        }
        guard let unit else { return nil }
        return UnitClash(
            message: .init(
                id: "Satuan “\(unit)” mencampur jumlah dan persen.",
                en: "The unit “\(unit)” mixes a count and a percentage."),
            certainty: .decided)
    }
}
