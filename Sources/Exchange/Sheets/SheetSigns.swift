import Domain

/// What the tables and lines of a document show of its kind.
struct SheetSigns: Hashable, Sendable {
    /// A table with indicators.
    private(set) var hasIndicators = false
    /// A table that says how its indicators are computed or where their data come from.
    private(set) var hasMethods = false
    /// A table of what was reached in the quarters.
    private(set) var hasQuarterActuals = false
    /// A table of objectives with targets, or of programs with money.
    private(set) var hasCommitments = false
    /// Sheets of posts.
    private(set) var namesPosts = false
    /// "selanjutnya disebut PIHAK PERTAMA".
    private(set) var namesParties = false

    init(_ elements: [TextElement]) {
        var known: Set<[[String]]> = []
        for element in SheetElement.elements(of: Self.beginnings(elements)) {
            switch element {
            case .line(let text, _, _): take(text)
            case .row(let row, _):
                if !namesPosts, Self.isShort(row), let field = FieldRow(row), field.namesPost { namesPosts = true }
            case .header(let group, let width):
                if known.insert(group.texts).inserted { take(SheetPlan(group, width: width, year: 2000)) }
            }
        }
    }

    /// Labels of a sheet's head stand in rows of a few cells.
    private static func isShort(_ row: GridRow) -> Bool {
        let filled = row.filled
        return filled.count <= 6 && filled.prefix(2).allSatisfy { $0.cell.text.utf8.count <= 200 }
    }

    /// Of each table only its first rows, and of the document no more than its first tables.
    private static func beginnings(_ elements: [TextElement]) -> [TextElement] {
        var grids = 0
        var result: [TextElement] = []
        for element in elements {
            guard case .grid(let grid) = element else {
                result.append(element)
                continue
            }
            grids += 1
            guard grids <= mostGrids else { break }
            result.append(.grid(Grid(rows: Array(grid.rows.prefix(mostRows)))))
        }
        return result
    }

    private static let mostGrids = 200
    private static let mostRows = 40

    private mutating func take(_ line: String) {
        if line.utf8.count <= 240, let field = SheetField(line), field.kind == .position, !field.content.isEmpty {
            namesPosts = true
        }
        if line.utf8.count <= 400, !namesParties {
            let words = HeaderVocabulary.split(line)
            namesParties = words.contains("DISEBUT") && words.contains("PIHAK")
        }
    }

    private mutating func take(_ plan: SheetPlan) {
        hasIndicators = hasIndicators || plan.hasIndicator
        hasMethods = hasMethods || plan.hasIndicator && (plan.has(.formula) || plan.has(.dataSource))
        namesPosts = namesPosts || plan.first(.position) != nil
        hasCommitments = hasCommitments || plan.hasLabel && (plan.hasQuantity || plan.hasMoney)
        let reached = plan.columns.filter { column in
            guard case .quarter? = column.period else { return false }
            return column.role == .quantity(.actual) || column.role == .money(.actual)
        }
        hasQuarterActuals = hasQuarterActuals || reached.count >= 2
    }
}
