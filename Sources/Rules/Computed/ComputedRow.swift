import Domain
import FoundationEssentials

/// The figures of one row that a form computes from one another, known by role, basis and period.
///
/// A row of E.81 has two of them: its quantities and its amounts.
struct ComputedRow: Sendable {
    let indicator: IndicatorView?
    private let targets: [Int: StatedFigure]
    private let actuals: [Int: StatedFigure]
    private let quarterActuals: [Int: [StatedFigure]]
    /// What was reached up to a year, in the order of the years.
    private let through: [(year: Int, figure: StatedFigure)]
    /// The target at the end of the strategic plan.
    let goal: StatedFigure?
    /// All figures but the computed rates.
    let all: [StatedFigure]
    /// Rates of a year and rates of attainment by the year they reach to; nil for the end of the plan.
    let yearRates: [(year: Int, figure: StatedFigure)]
    let attainments: [(year: Int?, figure: StatedFigure)]

    /// The rows of an indicator or a node: of its quantities and of its amounts, each where it has any.
    static func all(of document: IndexedDocument, row: Int) -> [ComputedRow] {
        let figures = document.stated(row)
        guard figures.contains(where: { $0.role == .rate || $0.role == .cumulative || $0.role == .actual }) else {
            return []
        }
        let hasMoney = figures.contains(where: \.isMoney)
        return [false, true].compactMap { isMoney in
            let own = figures.filter { figure in
                guard figure.role == .rate else { return figure.isMoney == isMoney && figure.measures }
                return hasMoney ? figure.isOfMoney == isMoney : !isMoney
            }
            return own.contains { $0.number != nil }
                ? ComputedRow(document: document, row: row, figures: own) : nil
        }
    }

    private init(document: IndexedDocument, row: Int, figures: [StatedFigure]) {
        let entry = document.entries[row]
        indicator = entry.indicatorID == nil ? nil : IndicatorView(document: document, row: row)
        var targets: [Int: StatedFigure] = [:]
        var actuals: [Int: StatedFigure] = [:]
        var quarters: [Int: [StatedFigure]] = [:]
        var through: [(year: Int, figure: StatedFigure)] = []
        var yearRates: [(year: Int, figure: StatedFigure)] = []
        var attainments: [(year: Int?, figure: StatedFigure)] = []
        var goal: StatedFigure?
        for figure in figures {
            switch (figure.role, figure.period) {
            case (.target, .year(let year)) where figure.basis == .own,
                (.budget, .year(let year)) where figure.basis == .own:
                targets[year] = targets[year] ?? figure
            case (.target, .endOfPlan), (.budget, .endOfPlan): goal = goal ?? figure
            case (.actual, .year(let year)): actuals[year] = actuals[year] ?? figure
            case (.actual, .quarter(let year, _)): quarters[year, default: []].append(figure)
            case (.actual, .through(let year)), (.cumulative, .through(let year)):
                through.append((year: year, figure: figure))
            case (.rate, .year(let year)) where figure.basis == .own:
                yearRates.append((year: year, figure: figure))
            case (.rate, .year(let year)), (.rate, .through(let year)):
                attainments.append((year: year, figure: figure))
            case (.rate, .endOfPlan): attainments.append((year: nil, figure: figure))
            default: break
            }
        }
        self.targets = targets
        self.actuals = actuals
        quarterActuals = quarters
        self.through = through.sorted { $0.year < $1.year }
        self.goal = goal
        self.yearRates = yearRates
        self.attainments = attainments
        all = figures.filter { $0.role != .rate }
    }

    func target(in year: Int) -> StatedFigure? { targets[year] }
    func actual(in year: Int) -> StatedFigure? { actuals[year] }

    /// The quarters' results of a year, where the form adds them up; empty where one is missing.
    func quarters(of year: Int) -> [StatedFigure] { quarterActuals[year] ?? [] }

    /// The years whose result is printed.
    var actualYears: [Int] { actuals.keys.sorted() }

    /// The last figure that reaches up to a year, or to the latest for nil.
    func reached(through year: Int?) -> StatedFigure? {
        through.last { year == nil || $0.year == year }?.figure
    }

    /// What a cumulative figure adds up: what was reached before, and each year's result or, failing that, its target.
    var sums: [ComputedSum] {
        through.enumerated().dropFirst().compactMap { index, total in
            let before = through[index - 1]
            guard total.figure.role == .cumulative, total.year > before.year, total.year - before.year <= 10 else {
                return nil
            }
            let years = (before.year + 1)...total.year
            let terms = years.compactMap { actuals[$0] ?? targets[$0] }
            guard terms.count == years.count else { return nil }
            return ComputedSum(total: total.figure, terms: [before.figure] + terms, year: total.year)
        }
    }

    /// A year's result where the form adds up its quarters; nothing where one of the four isn't printed.
    var yearSums: [ComputedSum] {
        actualYears.compactMap { year in
            guard let total = actuals[year], quarters(of: year).count == 4 else { return nil }
            let sum = ComputedSum(total: total, terms: quarters(of: year), year: year)
            let isPosition = sum.isOfPercentages(named: indicator?.name) || sum.terms.last?.number == total.number
            return isPosition ? nil : sum
        }
    }
}

extension StatedFigure {
    /// Roles whose numbers a form adds or divides.
    fileprivate var measures: Bool {
        switch role {
        case .target, .actual, .cumulative, .budget: true
        default: false
        }
    }

    /// Whether a rate is one of money: its heading says so.
    fileprivate var isOfMoney: Bool {
        guard let last = statement.heading?.split(separator: "/").last else { return isMoney }
        let words = LowercasedWords(String(last)).words
        return words.contains("rp") || words.contains("anggaran") || words.contains("keuangan")
    }
}
