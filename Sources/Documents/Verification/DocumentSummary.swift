import Domain

/// What was read of one document, counted.
package struct DocumentSummary: Hashable, Sendable {
    /// Entries of one level: different ones, and how often they are printed as blocks of their own.
    package struct LevelCount: Hashable, Sendable {
        package let level: PlanLevel
        package let distinct: Int
        package let printed: Int
    }

    /// "Rencana Aksi Tahun 2020".
    package let title: String
    package let file: String?
    /// The same without the folders it lies in.
    package var fileName: String? { file?.split(separator: "/").last.map(String.init) }
    /// Levels that occur, from the top.
    package let levels: [LevelCount]
    package let indicators: Int
    package let tables: Int
    /// The own budget of the year, summed on the lowest level on which every branch states it, no node twice; nil
    /// without money.
    /// Where a document states several figures for a year, the printed total of the agency.
    package let budget: Money?

    package init(_ document: PlanDocument, in dossier: Dossier) {
        title = Self.title(of: document)
        file = document.file
        tables = document.tables.count
        indicators = document.entries.count { $0.indicatorID != nil }
        let levelOf = Dictionary(dossier.nodes.map { ($0.id, $0.level) }) { first, _ in first }
        let nodes = Dictionary(grouping: document.entries.compactMap(\.nodeID)) { levelOf[$0] ?? .activity }
        levels = nodes.keys.sorted().map { level in
            let ids = nodes[level] ?? []
            return LevelCount(level: level, distinct: Set(ids).count, printed: ids.count)
        }
        budget = Self.budget(of: document, levelOf: levelOf)
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
        let name = document.kind.title
        return document.year.map { "\(name) Tahun \($0)" } ?? name
    }

    private static func budget(of document: PlanDocument, levelOf: [NodeID: PlanLevel]) -> Money? {
        let branches = FundedBranches(document, levelOf: levelOf)
        if !document.kind.statesOneFigurePerPeriod, let total = branches.total { return total }
        return branches.sum ?? branches.total
    }
}
