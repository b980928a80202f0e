import Domain

/// Tells the level of a name in a column that mixes levels ("PROGRAM / KEGIATAN / SUB KEGIATAN").
///
/// By its first word; else by the depth of its code or number, or the style of its mark, as far as the section uses
/// them to tell levels apart; else the lowest level whose parent is open.
struct MixedLevel: Hashable, Sendable {
    private let levels: [PlanLevel]
    /// Levels that are told by their first word and bear no mark.
    private var named: Set<PlanLevel> = []
    private var codeDepths: [Int] = []
    private var mostSteps = 0
    /// Styles of marks in the order of their first print: "A", "1", "a".
    private var styles: [MarkStyle] = []

    enum MarkStyle: Hashable, Sendable {
        case roman, capital, number, letter
    }

    /// nil where no column mixes levels.
    init?(_ rows: [PlacedRow]) {
        guard
            let lane = rows.lazy.filter({ $0.band == nil }).first.flatMap({ row in
                Lane.lanes(of: row.plan).first { $0.level == nil && $0.label != nil }
            })
        else { return nil }
        self.init(
            levels: lane.levels,
            names: rows.lazy.filter { $0.band == nil && !$0.text(lane.label).isEmpty }.map {
                (text: $0.text(lane.label), number: $0.text(lane.ordinal), code: $0.code(of: lane))
            })
    }

    init(levels: [PlanLevel], names: some Sequence<(text: String, number: String, code: String)>) {
        self.levels = levels.sorted()
        var depths: Set<Int> = []
        for name in names {
            let (mark, code) = Self.marks(name.text, number: name.number, code: name.code)
            depths.insert(Self.depth(code))
            guard let mark else {
                if let level = level(named: name.text) { named.insert(level) }
                continue
            }
            mostSteps = max(mostSteps, Self.steps(mark))
            if let style = Self.style(mark, after: styles), !styles.contains(style) { styles.append(style) }
        }
        codeDepths = depths.filter { $0 > 0 }.sorted()
    }

    /// - Parameter number: the number printed in a column of its own; "1.2.1" is as deep as it has steps.
    func level(of text: String, number: String, code: String, open: Set<PlanLevel>) -> PlanLevel? {
        if let named = level(named: text) { return named }
        let (mark, code) = Self.marks(text, number: number, code: code)
        if let coded = level(codeDepth: Self.depth(code)) { return coded }
        let marked = levels.filter { !named.contains($0) }
        if let mark, !marked.isEmpty {
            if mostSteps >= 2 { return marked[min(Self.steps(mark), marked.count) - 1] }
            if styles.count >= 2, let style = Self.style(mark, after: styles), let rank = styles.firstIndex(of: style) {
                return marked[min(rank, marked.count - 1)]
            }
        }
        guard let top = levels.first else { return nil }
        return open.contains(top) ? levels.dropFirst().first ?? top : top
    }

    private func level(named text: String) -> PlanLevel? {
        let words = NormalizedName(LeadingMark(text).name).words
        let level: PlanLevel? =
            switch words.first {
            case "urusan", "bidang": .affair
            case "program": .program
            case "kegiatan": .activity
            case "sub" where words.dropFirst().first == "kegiatan", "subkegiatan": .subActivity
            default: nil
            }
        guard let level, levels.contains(level) else { return nil }
        return level == .program || words.count > 2 ? level : nil
    }

    /// Codes of the nomenclature have 3, 5 and 6 parts; others are ranked by how many they have.
    private func level(codeDepth depth: Int) -> PlanLevel? {
        guard depth > 0, codeDepths.count > 1 || depth >= 3 else { return nil }
        let official: PlanLevel =
            switch depth {
            case ...2: .affair
            case 3: .program
            case 4, 5: .activity
            default: .subActivity
            }
        let isOfficial = codeDepths.allSatisfy { [1, 2, 3, 5, 6].contains($0) }
        if isOfficial, levels.contains(official) { return official }
        guard codeDepths.count > 1, let rank = codeDepths.firstIndex(of: depth) else {
            return levels.contains(official) ? official : nil
        }
        return levels[min(rank, levels.count - 1)]
    }

    private static func depth(_ code: String) -> Int {
        code.split { $0 == "." || $0 == " " || $0 == "-" }.count { $0.contains(where: \.isNumber) }
    }

    /// The mark and the code of a name, wherever they are printed.
    private static func marks(_ text: String, number: String, code: String) -> (mark: String?, code: String) {
        let mark = MissingMarks.isMissing(number) ? LeadingMark(text).mark : LeadingMark.bare(number)
        guard let mark, LeadingMark.isCode(mark), MissingMarks.isMissing(code) else { return (mark, code) }
        return (nil, mark)
    }

    private static func steps(_ mark: String) -> Int { mark.split(separator: ".").count }

    /// "C" goes on with "A" and "B"; "I" is roman where no capitals have been printed.
    private static func style(_ mark: String, after styles: [MarkStyle]) -> MarkStyle? {
        guard let first = mark.first else { return nil }
        if first.isNumber { return .number }
        if first.isLowercase { return .letter }
        let isRoman = mark.allSatisfy { "IVXL".contains($0) }
        return isRoman && !styles.contains(.capital) ? .roman : .capital
    }
}
