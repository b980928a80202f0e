import Domain

/// Which of a document's empty figures are holes, and not what its layout leaves empty by design.
struct StatedHoles {
    /// Figures of one role that are asked of one level: nodes or their indicators.
    private struct Kind: Hashable {
        let role: StatementRole
        let basis: StatementBasis
        let level: PlanLevel?
        let isIndicator: Bool

        init(_ statement: Statement, of entry: Entry, level: PlanLevel?) {
            role = statement.role
            basis = statement.basis
            self.level = level
            isIndicator = entry.indicatorID != nil
        }
    }

    /// The same in one column of one table.
    private struct Column: Hashable {
        let kind: Kind
        let period: StatedPeriod?
        let table: String?

        init(_ kind: Kind, _ statement: Statement) {
            self.kind = kind
            period = statement.period
            table = statement.table
        }
    }

    private struct Count {
        var filled = 0
        var empty = 0

        mutating func add(isFilled: Bool) {
            if isFilled { filled += 1 } else { empty += 1 }
        }
    }

    /// Of so few empty figures it can't be told whether the layout asks for them.
    private static let few = 2

    private var kinds: [Kind: Count] = [:]
    private var columns: [Column: Count] = [:]

    /// - Parameter level: of a node's entry, or of the node an indicator's entry belongs to.
    init(_ document: PlanDocument, level: (Entry) -> PlanLevel?) {
        let entries = Dictionary(document.entries.map { ($0.id, $0) }) { first, _ in first }
        for statement in document.statements {
            guard let entry = entries[statement.entry] else { continue }
            let kind = Kind(statement, of: entry, level: level(entry))
            let isFilled = statement.gap == nil
            kinds[kind, default: Count()].add(isFilled: isFilled)
            columns[Column(kind, statement), default: Count()].add(isFilled: isFilled)
        }
    }

    /// Why a figure is missing that its layout asks for; nil where it is stated, or asked of no entry of this kind.
    func gap(of statement: Statement, at entry: Entry, level: PlanLevel?) -> String? {
        guard let gap = statement.gap, let count = kinds[Kind(statement, of: entry, level: level)],
            gap == .unreadable || count.filled > 0 || count.empty <= Self.few
        else { return nil }
        return gap.why
    }

    /// The same for a table in which an empty cell says nothing unless most cells of its column are filled.
    func gapInColumn(of statement: Statement, at entry: Entry, level: PlanLevel?) -> String? {
        let kind = Kind(statement, of: entry, level: level)
        guard let gap = statement.gap, let count = columns[Column(kind, statement)],
            gap == .unreadable || count.empty * 2 <= count.filled
        else { return nil }
        return gap.why
    }
}

extension Statement {
    /// Whether its cell holds something that can't be read.
    var isUnreadable: Bool { gap == .unreadable }

    /// Why nothing is stated; nil where something is.
    fileprivate var gap: Reported<Quantity>.Gap? {
        switch value {
        case .quantity(let quantity): Self.gap(quantity.reading)
        case .money(let money): Self.gap(money.reading)
        case .count(let count): Self.gap(count.reading)
        case .text(let text):
            if MissingMarks.isBlank(text.trimmed) { .blank } else { MissingMarks.isDash(text.trimmed) ? .dash : nil }
        }
    }

    private static func gap<Value>(_ reading: Reported<Value>) -> Reported<Quantity>.Gap? {
        if case .missing(let gap) = reading { Reported<Quantity>.Gap(rawValue: gap.rawValue) } else { nil }
    }
}

extension Reported<Quantity>.Gap {
    fileprivate var why: String {
        switch self {
        case .blank: "kosong pada sumber"
        case .dash: "sumber hanya menulis tanda hubung"
        case .unreadable: "angka pada sumber tidak terbaca"
        }
    }
}
