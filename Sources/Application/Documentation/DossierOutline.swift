import Documents
import Domain

/// A small dossier as nested lists: entries with their figures, then the text.
struct DossierOutline {
    private static let printedAgain = Localized(id: "dicetak lagi", en: "printed again")
    private static let indicator = Localized(id: "Indikator", en: "Indicator")
    private static let nameless = Localized(id: "tanpa nama", en: "without a name")
    private static let empty = Localized(id: "(kosong)", en: "(empty)")

    private let dossier: Dossier
    private let levels: [NodeID: PlanLevel]
    private let language: Language

    init(_ dossier: Dossier, in language: Language) {
        self.language = language
        self.dossier = dossier
        levels = Dictionary(dossier.nodes.map { ($0.id, $0.level) }) { first, _ in first }
    }

    var list: ItemList {
        let isSingle = dossier.documents.count == 1
        let documents = dossier.documents.map { document in
            ItemList.Item(
                RichText(DocumentSummary.title(of: document)), nested: ItemList(.bullet, items(of: document)))
        }
        return isSingle ? documents[0].nested ?? ItemList(.bullet, []) : ItemList(.bullet, documents)
    }

    private func items(of document: PlanDocument) -> [ItemList.Item] {
        let children = Dictionary(grouping: document.entries) { $0.parent }
        let statements = Dictionary(grouping: document.statements, by: \.entry)
        let texts = document.blocks.map { block in
            let number = block.number.map { "\($0) " } ?? ""
            return ItemList.Item(RichText([.init(number), .init(block.text, .quoted)]))
        }
        return texts + (children[nil] ?? []).map { item($0, children: children, statements: statements, depth: 0) }
    }

    private func item(
        _ entry: Entry, children: [EntryID?: [Entry]], statements: [EntryID: [Statement]], depth: Int
    ) -> ItemList.Item {
        let nested = depth > 12 ? [] : children[entry.id] ?? []
        let items = nested.map { item($0, children: children, statements: statements, depth: depth + 1) }
        let figures = (statements[entry.id] ?? []).map(figure).joined(separator: "; ")
        var runs = [RichText.Run(title(of: entry), entry.nodeID == nil ? .plain : .strong)]
        if !figures.isEmpty { runs.append(.init(": \(figures)")) }
        let reprints = entry.reprints.map { reprint in
            let name = [reprint.number, reprint.name].compactMap { $0 }.joined(separator: " ")
            return ItemList.Item(RichText(Self.printedAgain.text(in: language) + ": \(name)", .subdued))
        }
        let below = reprints + items
        return ItemList.Item(RichText(runs), nested: below.isEmpty ? nil : ItemList(.bullet, below))
    }

    private func title(of entry: Entry) -> String {
        let level = entry.nodeID.flatMap { levels[$0]?.title } ?? Self.indicator.text(in: language)
        let unit = entry.unit.map { " (\($0))" } ?? ""
        return [level, entry.number, entry.name ?? Self.nameless.text(in: language)].compactMap { $0 }.joined(
            separator: " ") + unit
    }

    private func figure(_ statement: Statement) -> String {
        let raw = statement.value.raw.isEmpty ? Self.empty.text(in: language) : statement.value.raw
        let period: String? =
            switch statement.period {
            case .quarter(_, let quarter): quarter.title
            case .year(let year): "\(year)"
            case .month, .through, .endOfPlan: statement.period?.code
            case nil: nil
            }
        let role = statement.role == .target ? "target" : statement.role == .budget ? "Rp" : statement.role.rawValue
        return [role, period, raw].compactMap { $0 }.joined(separator: " ")
    }
}
