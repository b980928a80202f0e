import Domain

/// The years a work plan speaks of, as its own figures tell, else by their distance from the planned year.
struct WorkPlanYears: Sendable {
    /// n; nil where neither the document nor its figures tell.
    let planned: Int?
    /// n-3: what was reached before the year that is evaluated.
    let before: Int?
    /// n-2: the last complete year.
    let evaluated: Int?
    /// n-1: the year that runs.
    let running: Int?
    /// Up to which year the strategic plan's attainment is estimated.
    let reached: Int?
    /// Years of the columns of T-C.30.
    let targets: [Int]
    let actuals: [Int]
    let projections: [Int]

    init(_ plan: StatedPlan, _ parts: TableParts) {
        let own = plan.document.statements
        let planned = plan.document.year ?? Self.most(own.filter { $0.basis == .forward }, Self.year).map { $0 - 1 }
        self.planned = planned
        let evaluation = parts.statements(.evaluation)
        let results = evaluation.filter { $0.role == .actual && $0.basis == .own }
        let evaluated = Self.most(results, Self.year) ?? planned.map { $0 - 2 }
        self.evaluated = evaluated
        before = Self.most(results, Self.through) ?? evaluated.map { $0 - 1 }
        let targets = evaluation.filter { $0.role == .target && $0.basis == .own }
        let running =
            Self.most(targets.filter { Self.year($0) != evaluated }, Self.year) ?? evaluated.map { $0 + 1 }
        self.running = running
        reached = Self.most(evaluation.filter { $0.role == .cumulative || $0.role == .rate }, Self.through) ?? running
        let service = parts.statements(.service)
        self.targets = Self.years(service, .target, planned.map { ($0 - 2)...($0 + 1) })
        actuals = Self.years(service, .actual, planned.map { ($0 - 2)...($0 - 1) })
        projections = Self.years(service, .projection, planned.map { $0...($0 + 1) })
    }

    /// n+1.
    var forward: Int? { planned.map { $0 + 1 } }

    /// "2019", or "n-2" where no year is known.
    func label(_ year: Int?, _ offset: Int) -> String { year.map(String.init) ?? Self.mark(offset) }

    /// "Tahun 2019 (n-2)".
    func heading(_ year: Int) -> String {
        guard let planned else { return "Tahun \(year)" }
        return "Tahun \(year) (\(Self.mark(year - planned)))"
    }

    private static func mark(_ offset: Int) -> String {
        offset == 0 ? "n" : offset > 0 ? "n+\(offset)" : "n\(offset)"
    }

    private static func year(_ statement: Statement) -> Int? {
        if case .year(let year) = statement.period { year } else { nil }
    }

    private static func through(_ statement: Statement) -> Int? {
        if case .through(let year) = statement.period { year } else { nil }
    }

    /// The year most statements are about; the earlier of two.
    private static func most(_ statements: [Statement], _ year: (Statement) -> Int?) -> Int? {
        let counts = statements.compactMap(year).reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    private static func years(_ statements: [Statement], _ role: StatementRole, _ usual: ClosedRange<Int>?) -> [Int] {
        let stated = Set(statements.filter { $0.role == role }.compactMap(year)).sorted()
        return stated.isEmpty ? usual.map(Array.init) ?? [] : stated
    }
}
