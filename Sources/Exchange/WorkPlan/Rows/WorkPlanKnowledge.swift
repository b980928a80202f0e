import Domain

/// What the tables of a document say together: names of activities, whose indicators are whose, words in sequence.
///
/// A second reading of each table uses it where page breaks and stacked cells leave a choice.
struct WorkPlanKnowledge {
    private var activities: [String: Set<TableID>] = [:]
    /// By indicator the activities it is printed under, with the table.
    private var owners: [String: [(table: TableID, activity: NormalizedName)]] = [:]
    private var pairs: Set<String> = []
    /// Levels that codes tell of a name, with the table.
    private var levels: [String: [(table: TableID, level: PlanLevel)]] = [:]

    /// Knows nothing yet.
    init() {}

    /// - Parameter elements: the whole text, for words in sequence.
    init(_ drafts: [TableDraft], elements: [TextElement]) {
        for draft in drafts {
            for node in draft.nodes {
                guard let name = node.name, let code = node.code, LevelReading.level(ofCode: code) == node.level else {
                    continue
                }
                levels[NodeKey.name(name).text, default: []].append((draft.table.id, node.level))
            }
            for node in draft.nodes where node.level >= .activity {
                guard let name = node.name else { continue }
                let key = NodeKey.name(name)
                activities[key.text, default: []].insert(draft.table.id)
                for indicator in node.indicators {
                    guard let name = indicator.name else { continue }
                    owners[NormalizedName(name).text, default: []].append((draft.table.id, key))
                }
            }
        }
        for element in elements {
            switch element {
            case .line(let text, _, _): addPairs(text)
            case .grid(let grid): for row in grid.rows { for cell in row.cells { addPairs(cell.text) } }
            }
        }
    }

    /// Whether another table prints an activity of the name.
    func hasActivity(_ name: String, beside table: TableID) -> Bool {
        activities[NodeKey.name(name).text]?.contains { $0 != table } ?? false
    }

    /// The level that the codes of other tables tell of a name; nil where they don't agree.
    func level(of name: String, beside table: TableID) -> PlanLevel? {
        let told = Set((levels[NodeKey.name(name).text] ?? []).filter { $0.table != table }.map(\.level))
        return told.count == 1 ? told.first : nil
    }

    /// Whether two words stand one after the other somewhere in the text.
    func follows(_ first: String, _ second: String) -> Bool {
        guard let last = NormalizedName(first).words.last, let next = NormalizedName(second).words.first else {
            return false
        }
        return pairs.contains(last + " " + next)
    }

    /// Whether other tables print an indicator rather under one activity than under another.
    func belongs(_ indicator: String, to owner: String, ratherThan other: String, beside table: TableID) -> Bool {
        let known = (owners[NormalizedName(indicator).text] ?? []).filter { $0.table != table }
        let mine = known.count { NodeKey.isAlike($0.activity, NodeKey.name(owner)) }
        let theirs = known.count { NodeKey.isAlike($0.activity, NodeKey.name(other)) }
        return mine > theirs
    }

    private mutating func addPairs(_ text: String) {
        guard text.utf8.count <= 2000 else { return }
        let words = NormalizedName(text).words
        for (first, second) in zip(words, words.dropFirst()) { pairs.insert(first + " " + second) }
    }
}
