import Domain

/// Tells the level of a name in a column that mixes programs, activities and what stands above and below them.
struct LevelReading {
    /// Something about the names of a column: which signs tell their levels apart.
    private struct Signs {
        var marksPrograms = false
        var marksActivities = false
        var depths: Set<Int> = []
        var hasRomans = false
        var hasCapitals = false
    }

    private let levels: [PlanLevel]
    private let agency: NormalizedName?
    private var signs = Signs()

    /// - Parameter names: text, printed number and code of each name of the column.
    init(levels: [PlanLevel], names: [(text: String, number: String, code: String)], agency: String?) {
        self.levels = levels
        self.agency = agency.map { NormalizedName($0) }
        for name in names {
            let text = LeadingMark(name.text).name
            switch Self.named(text) {
            case .program?: signs.marksPrograms = true
            case .activity?: signs.marksActivities = true
            default: break
            }
            let depth = Self.depth(Self.code(name.text, name.code))
            if depth > 0 { signs.depths.insert(depth) }
            if Self.isRoman(name.number) { signs.hasRomans = true }
        }
        let capitals = names.count { Self.isCapital($0.text) }
        signs.hasCapitals = capitals > 0 && capitals < names.count
    }

    /// - Parameters:
    ///   - isProgramOpen: whether a program stands above it.
    ///   - isMeasured: whether the row prints an indicator beside it.
    ///   - known: what codes of other tables tell of the name.
    func level(
        of text: String, number: String, code: String, isProgramOpen: Bool, isMeasured: Bool, known: PlanLevel? = nil
    ) -> PlanLevel {
        if levels.count == 1 { return levels[0] }
        let name = LeadingMark(text).name
        if let named = Self.named(name), named != .activity || name.split(separator: " ").count > 1 { return named }
        if isAgency(name, isMeasured: isMeasured) { return .agency }
        if let coded = level(codeDepth: Self.depth(Self.code(text, code))) { return coded }
        if let known { return known }
        if signs.hasRomans, isProgramOpen, Self.isLetter(number) { return .subActivity }
        if signs.marksPrograms { return signs.marksActivities && isProgramOpen ? .subActivity : .activity }
        if signs.hasRomans { return Self.isRoman(number) ? .program : .activity }
        if signs.hasCapitals { return Self.isCapital(name) ? .program : .activity }
        return isProgramOpen ? .activity : .program
    }

    /// Codes of the nomenclature have 3, 5 and 6 steps; those of before have 3 for a program and 4 for an activity.
    private func level(codeDepth depth: Int) -> PlanLevel? {
        guard depth > 0, let deepest = signs.depths.max() else { return nil }
        if depth <= 2, deepest >= 3 { return .affair }
        let ranks = signs.depths.filter { $0 > 2 || deepest <= 2 }.sorted()
        if ranks.allSatisfy({ Self.nationalSteps[$0] != nil }), signs.depths.contains(5) || signs.depths.contains(6) {
            return Self.nationalSteps[depth] ?? .subActivity
        }
        guard !signs.marksPrograms, ranks.count > 1, let rank = ranks.firstIndex(of: depth) else { return nil }
        return [PlanLevel.program, .activity, .subActivity][min(rank, 2)]
    }

    /// Levels of the nomenclature by the steps of their codes.
    private static let nationalSteps: [Int: PlanLevel] = [3: .program, 5: .activity, 6: .subActivity]

    /// The level of a code of the nomenclature: "5.03.02.2.01" is one of an activity.
    static func level(ofCode code: String) -> PlanLevel? { nationalSteps[depth(code)] }

    private func isAgency(_ name: String, isMeasured: Bool) -> Bool {
        guard !isMeasured else { return false }
        let normalized = NormalizedName(name)
        if let agency, normalized.resembles(agency) { return true }
        return normalized.words.count >= 2 && WorkPlanWords.agencies.contains(normalized.words[0])
    }

    /// The level that the first words name.
    static func named(_ name: String) -> PlanLevel? {
        let words = name.lowercased().split { !($0.isLetter || $0.isNumber) }.prefix(3)
        guard let first = words.first, words.count > 1 else { return nil }
        let second = words[words.startIndex + 1]
        switch first {
        case "program": return .program
        case "kegiatan": return .activity
        case "sub" where second == "kegiatan", "subkegiatan": return .subActivity
        case "urusan", "unsur": return .affair
        case "bidang" where second == "urusan": return .affair
        case "non" where second == "urusan": return .affair
        default: return nil
        }
    }

    /// How many steps a code has; "4. 05 '01 '01" has four.
    static func depth(_ code: String) -> Int {
        code.split { ". '’`-".contains($0) }.count { $0.contains { $0.isNumber || $0 == "x" || $0 == "X" } }
    }

    private static func code(_ text: String, _ code: String) -> String {
        guard code.isEmpty, let mark = LeadingMark(text).mark, LeadingMark.isCode(mark) else { return code }
        return mark
    }

    private static func isRoman(_ number: String) -> Bool {
        let bare = LeadingMark.bare(number)
        return !bare.isEmpty && bare.allSatisfy { "IVXL".contains($0) }
    }

    private static func isLetter(_ number: String) -> Bool {
        let bare = LeadingMark.bare(number)
        return bare.count == 1 && bare.allSatisfy(\.isLowercase)
    }

    private static func isCapital(_ text: String) -> Bool {
        text.contains(where: \.isUppercase) && !text.contains(where: \.isLowercase) && text.contains(" ")
    }
}
