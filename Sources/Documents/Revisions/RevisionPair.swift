import Domain

/// Two revisions of one document with their entries side by side.
struct RevisionPair {
    /// One thing in both revisions, or in one of them.
    struct Match {
        var before: Entry?
        var after: Entry?
    }

    /// A node with its indicators, the rows of the matrix that belong together.
    struct Row {
        let node: Match
        let level: PlanLevel
        let indicators: [Match]

        /// Code or number of the later revision, else of the earlier one; nil where neither prints one.
        var printedNumber: String? {
            let entry = node.after ?? node.before
            return [entry?.code, entry?.number].lazy.compactMap { $0 }.first { !$0.isEmpty }
        }
    }

    let before: StatedPlan
    let after: StatedPlan
    /// As computed: levels of which a node has an amount in one of both, so that the others are asked for theirs.
    let funded: Set<PlanLevel>
    /// Whether both are states of one document, in which the same thing has the same name.
    private let isOneDocument: Bool

    /// A document in two states of its dossier; one that only one of them has is empty in the other.
    init(_ document: PlanDocument, from earlier: DocumentInput, to later: DocumentInput) {
        func plan(in input: DocumentInput) -> StatedPlan {
            var none = document
            (none.entries, none.statements) = ([], [])
            return Self.plan(input.dossier.documents.first { $0.id == document.id } ?? none, of: input)
        }
        self.init(plan(in: earlier), plan(in: later), isOneDocument: true)
    }

    private init(_ before: StatedPlan, _ after: StatedPlan, isOneDocument: Bool) {
        self.before = before
        self.after = after
        self.isOneDocument = isOneDocument
        let computed = [before, after].filter { $0.figures == .asComputed }
        funded = computed.reduce(into: []) { $0.formUnion(ComputedPlan(plan: $1).fundedLevels) }
    }

    /// As computed a plan of several years speaks of its own.
    private static func plan(_ document: PlanDocument, of input: DocumentInput) -> StatedPlan {
        StatedPlan(input.options.figures == .asComputed ? document.ofItsYear : document, of: input)
    }

    /// The last two revisions of the first kind that has two of one year; nil where there is none.
    init?(_ input: DocumentInput) {
        for kind in DocumentKind.allCases {
            let documents = input.dossier.documents.filter { $0.kind == kind }
            guard let last = documents.max(by: { $0.revision < $1.revision }),
                let previous = documents.filter({ $0.revision < last.revision && $0.year == last.year })
                    .max(by: { $0.revision < $1.revision })
            else { continue }
            self.init(Self.plan(previous, of: input), Self.plan(last, of: input), isOneDocument: false)
            return
        }
        return nil
    }

    /// Depth first in the order of the later revision; what was dropped stands where it stood.
    var rows: [Row] {
        var rows: [Row] = []
        var pending: [Match] = matches(before.roots, after.roots).reversed()
        while let match = pending.popLast() {
            guard let level = match.after.flatMap(after.level) ?? match.before.flatMap(before.level) else { continue }
            let indicators = matches(
                match.before.map(before.indicators) ?? [], match.after.map(after.indicators) ?? [])
            rows.append(Row(node: match, level: level, indicators: indicators))
            let below = Set(PlanLevel.allCases.filter { $0 > level })
            let children = matches(
                match.before.map { before.children(of: $0, below) } ?? [],
                match.after.map { after.children(of: $0, below) } ?? [])
            pending += children.reversed()
        }
        return rows
    }

    /// The rows in which something differs, below those they hang under.
    var changedRows: [Row] {
        var kept: [Row] = []
        var needed: PlanLevel?
        for row in rows.reversed() {
            let isAbove = needed.map { row.level < $0 } ?? false
            guard isAbove || ([row.node] + row.indicators).contains(where: isChanged) else { continue }
            kept.append(row)
            needed = row.level
        }
        return kept.reversed()
    }

    /// Whether something is printed or stated differently, in whatever period.
    func isChanged(_ match: Match) -> Bool {
        guard let first = match.before, let second = match.after else { return true }
        return Self.prints(first) != Self.prints(second) || isDetailChanged(match)
    }

    /// Whether both state other figures or texts, in whatever order, each as often.
    func isDetailChanged(_ match: Match) -> Bool {
        func values(_ entry: Entry?, _ plan: StatedPlan) -> [StatedCellValue: Int] {
            let statements = entry.flatMap { plan.statements[$0.id] } ?? []
            return Dictionary(statements.map { (StatedCellValue($0), 1) }, uniquingKeysWith: +)
        }
        return values(match.before, before) != values(match.after, after)
    }

    /// What the matrix tells of; a number changes with what is put before it.
    private static func prints(_ entry: Entry) -> [String?] { [entry.code, entry.name, entry.unit] }

    /// What a statement says, wherever it stands.
    private struct StatedCellValue: Hashable {
        let role: StatementRole
        let basis: StatementBasis
        let period: StatedPeriod?
        let value: StatedValue

        init(_ statement: Statement) {
            (role, basis, period, value) = (statement.role, statement.basis, statement.period, statement.value)
        }
    }

    private func matches(_ before: [Entry], _ after: [Entry]) -> [Match] {
        Self.matches(before, after, byIdentity: isOneDocument)
    }

    /// Pairs entries by code, then by name, then by printed number; each at most once.
    ///
    /// - Parameter byIdentity: whether what has the same id goes together before all else.
    static func matches(_ before: [Entry], _ after: [Entry], byIdentity: Bool = false) -> [Match] {
        var partners = [Int?](repeating: nil, count: after.count)
        var isTaken = [Bool](repeating: false, count: before.count)
        let printed: [(Entry) -> String?] = [
            { $0.code }, { $0.name.map { NormalizedName($0).text } }, { $0.number },
        ]
        let identity: [(Entry) -> String?] = byIdentity ? [{ $0.id.text }] : []
        let keys = identity + printed
        for key in keys {
            var open: [String: [Int]] = [:]
            for index in before.indices.reversed() where !isTaken[index] {
                if let text = key(before[index]), !text.isEmpty { open[text, default: []].append(index) }
            }
            for index in after.indices where partners[index] == nil {
                guard let text = key(after[index]), let partner = open[text]?.popLast() else { continue }
                partners[index] = partner
                isTaken[partner] = true
            }
        }
        return merged(before, after, partners: partners, isTaken: isTaken)
    }

    /// The later order; a dropped entry follows the one it followed before.
    private static func merged(
        _ before: [Entry], _ after: [Entry], partners: [Int?], isTaken: [Bool]
    ) -> [Match] {
        var dropped: [Int: [Match]] = [:]
        var last = -1
        for index in before.indices {
            if isTaken[index] { last = index } else { dropped[last, default: []].append(Match(before: before[index])) }
        }
        var matches = dropped[-1] ?? []
        for (index, entry) in after.enumerated() {
            matches.append(Match(before: partners[index].map { before[$0] }, after: entry))
            if let partner = partners[index] { matches += dropped[partner] ?? [] }
        }
        return matches
    }
}
