import FoundationEssentials

/// A number format of a workbook ("#,##0.00", "0%", "dd/mm/yyyy"), as Indonesian readers see it.
struct NumberFormat: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case general
        case text
        case number(Pattern)
        case date(DateFormat)
    }

    /// A sign of a format that has something between its digits.
    enum PictureSign: Hashable, Sendable {
        case literal(Character)
        /// The place of a digit; a required one is printed as zero where the number has none for it.
        case digit(isRequired: Bool)

        var literal: Character? { if case .literal(let character) = self { character } else { nil } }
    }

    /// How a section writes digits, and what it writes around them.
    struct Pattern: Hashable, Sendable {
        var prefix = ""
        var suffix = ""
        /// Digits printed after the comma at least and at most.
        var least = 0
        var most = 0
        var isGrouped = false
        /// Powers of ten it shows more or less than is stored: 2 for percentages, -3 for thousands.
        var scale = 0
        /// Its signs from left to right where something stands between its digits: "#\.###\.##0".
        var picture: [PictureSign] = []
        /// Whether any digit is printed at all: the "-" of an accountant's zero has none.
        var hasDigits = false

        /// Whether it shows the number itself and nothing around it.
        var isBare: Bool { scale == 0 && prefix.isEmpty && suffix.isEmpty }
    }

    /// A section for some numbers alone.
    struct Conditional: Hashable, Sendable {
        let condition: FormatSection.Condition
        let kind: Kind
    }

    /// Of all numbers that no condition holds for.
    let kind: Kind
    /// In the order in which they are tried.
    let conditional: [Conditional]

    static let general = NumberFormat(kind: .general)

    private init(kind: Kind) {
        self.kind = kind
        conditional = []
    }

    init(_ code: String) {
        let sections = FormatSection.sections(of: code)
        // A section for negative numbers alone writes their sign itself; here every number bears its own.
        conditional = sections.compactMap { section in
            guard let condition = section.condition, condition.comparison != "<" || condition.bound > 0 else {
                return nil
            }
            return Conditional(condition: condition, kind: Self.kind(of: section, isOnly: false))
        }
        kind =
            sections.first { $0.condition == nil }.map { Self.kind(of: $0, isOnly: sections.count == 1) } ?? .general
    }

    private static func kind(of section: FormatSection, isOnly: Bool) -> Kind {
        if section.isGeneral || section.isScientificOrFraction { return .general }
        if section.isText, isOnly { return .text }
        return DateFormat(section).map(Kind.date) ?? .number(section.pattern)
    }

    /// The formats that a workbook names by number only.
    init(builtIn id: Int) {
        switch id {
        case 1: self.init("0")
        case 2: self.init("0.00")
        case 3, 37, 38, 41, 42: self.init("#,##0")
        case 4, 39, 40, 43, 44: self.init("#,##0.00")
        case 5, 6: self.init("\"Rp\"#,##0")
        case 7, 8: self.init("\"Rp\"#,##0.00")
        case 9: self.init("0%")
        case 10: self.init("0.00%")
        case 14, 27...31, 36, 50...54, 57, 58: self.init("dd/mm/yyyy")
        case 15: self.init("d-mmm-yy")
        case 16: self.init("d-mmm")
        case 17: self.init("mmm-yy")
        case 18...21, 32...35, 45...47, 55, 56: self.init("hh:mm")
        case 22: self.init("dd/mm/yyyy hh:mm")
        case 49: self.init("@")
        default: self = .general
        }
    }

    var isDate: Bool {
        if case .date = kind { true } else { false }
    }
}
