import Domain

/// The fixed words of the list of rules and of a rule's explanation.
enum RuleSheetLabel: Hashable, Sendable, CaseIterable {
    case rules, id, duty
    case family, kind, basis, unverified, years, explains
    case why, whatToDo, broken, kept, example, finding, calculation

    var text: Localized {
        switch self {
        case .rules: .init(id: "Aturan Selaras", en: "Rules of Selaras")
        case .id: .init(both: "Id")
        case .duty: .init(id: "Kewajiban", en: "Duty")
        case .family: .init(id: "Kelompok", en: "Family")
        case .kind: .init(id: "Jenis", en: "Kind")
        case .basis: .init(id: "Dasar", en: "Basis")
        case .unverified:
            .init(
                id: "belum dicocokkan dengan naskah peraturannya",
                en: "not yet compared with the text of the regulation")
        case .years: .init(id: "Berlaku", en: "Holds for")
        case .explains: .init(id: "Sekaligus menjelaskan", en: "Also explains")
        case .why: .init(id: "Mengapa", en: "Why")
        case .whatToDo: .init(id: "Yang perlu dilakukan", en: "What to do")
        case .broken: .init(id: "Contoh yang dilaporkan", en: "Examples that are reported")
        case .kept: .init(id: "Contoh yang sesuai", en: "Examples that are in order")
        case .example: .init(id: "Contoh", en: "Example")
        case .finding: .init(id: "Temuan", en: "Finding")
        case .calculation: .init(id: "Hitungan", en: "Calculation")
        }
    }

    func text(in language: Language) -> String { text.text(in: language) }
}
