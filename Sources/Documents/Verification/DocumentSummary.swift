import Domain

/// What was read of one document, counted.
package struct DocumentSummary: Hashable, Sendable {
    /// Entries of one level: different ones, and how often they are printed as blocks of their own.
    package struct LevelCount: Hashable, Sendable {
        package let level: PlanLevel
        package let distinct: Int
        package let printed: Int
    }

    /// "Rencana Aksi Tahun 2020", "Perubahan Rencana Aksi Tahun 2020".
    package let title: String
    package let file: String?
    /// The same without the folders it lies in.
    package var fileName: String? { file?.split(separator: "/").last.map(String.init) }
    /// Levels that occur, from the top.
    package let levels: [LevelCount]
    package let indicators: Int
    package let tables: Int
    /// The own budget of its year or, of a plan for several, of all of them, summed on the lowest level on which every branch states it, no node twice; nil
    /// without money.
    /// Where a document states several figures for a year, the printed total of the agency.
    package let budget: Money?
    /// The years the budget is for, where the title names none.
    package let budgetYears: ClosedRange<Int>?

    package init(_ document: PlanDocument, in dossier: Dossier) {
        title = Self.title(of: document)
        file = document.file
        tables = document.tables.count
        indicators = document.entries.count { $0.indicatorID != nil }
        let levelOf = Dictionary(dossier.nodes.map { ($0.id, $0.level) }) { first, _ in first }
        levels = CountedNodes(document, levelOf: levelOf).levels
        let years = document.year == nil ? Self.budgetYears(of: document) : []
        if let first = years.first, let last = years.last {
            budget = Money.sum(ofAll: years.map { Self.budget(of: document, in: $0, levelOf: levelOf) })
            budgetYears = first...last
        } else {
            budget = Self.budget(of: document, in: document.year, levelOf: levelOf)
            budgetYears = nil
        }
    }

    /// "4 sasaran", "7 program (11 blok)", "33 indikator": for one line.
    package var countTexts: [Localized] {
        levels.map { count in
            let blocks = Localized(id: " (\(count.printed) blok)", en: " (\(count.printed) blocks)")
            let text = count.level.counted(count.distinct)
            return count.printed == count.distinct ? text : text + blocks
        }
            + (indicators > 0
                ? [
                    Localized(
                        id: "\(indicators) indikator", en: indicators == 1 ? "1 indicator" : "\(indicators) indicators")
                ] : [])
    }

    /// Its `title` alone, for where nothing is counted.
    package static func title(of document: PlanDocument) -> String {
        let name = document.amended(document.kind.title)
        return document.year.map { "\(name) Tahun \($0)" } ?? name
    }

    /// " 2022–2026": behind the word budget; "" where the title names the year.
    package var budgetYearsText: String {
        budgetYears.map { $0.count == 1 ? " \($0.lowerBound)" : " \($0.lowerBound)–\($0.upperBound)" } ?? ""
    }

    /// In order; none where the figures name no year.
    private static func budgetYears(of document: PlanDocument) -> [Int] {
        let years = document.statements.compactMap { statement -> Int? in
            guard statement.role == .budget, statement.basis == .own, case .year(let year) = statement.period else {
                return nil
            }
            return year == StatedPeriod.untold ? nil : year
        }
        return Set(years).sorted()
    }

    private static func budget(
        of document: PlanDocument, in year: Int?, levelOf: [NodeID: PlanLevel]
    ) -> Money? {
        let branches = FundedBranches(document, in: year, levelOf: levelOf)
        if !document.kind.statesOneFigurePerPeriod, let total = branches.total { return total }
        return branches.sum ?? branches.total
    }
}
