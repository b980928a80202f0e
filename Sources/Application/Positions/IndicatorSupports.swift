import Domain

/// Which indicators support which, by the dossier's links.
struct IndicatorSupports {
    private let supporting: [IndicatorID: [IndicatorID]]
    private let supported: [IndicatorID: [IndicatorID]]
    private let ends: [IndicatorID: IndicatorSupport]

    init(_ dossier: Dossier) {
        supporting = Dictionary(grouping: dossier.links, by: \.supported).mapValues { $0.map(\.supporting) }
        supported = Dictionary(grouping: dossier.links, by: \.supporting).mapValues { $0.map(\.supported) }
        ends = Self.ends(dossier)
    }

    /// What an indicator supports.
    func above(_ indicator: IndicatorID) -> [IndicatorSupport] {
        (supported[indicator] ?? []).compactMap { ends[$0] }
    }

    /// What supports an indicator.
    func below(_ indicator: IndicatorID) -> [IndicatorSupport] {
        (supporting[indicator] ?? []).compactMap { ends[$0] }
    }

    /// By the first entry that prints an indicator.
    private static func ends(_ dossier: Dossier) -> [IndicatorID: IndicatorSupport] {
        let titles = Dictionary(dossier.positions.map { ($0.id, $0.title) }) { first, _ in first }
        var ends: [IndicatorID: IndicatorSupport] = [:]
        for document in dossier.documents {
            let entries = Dictionary(document.entries.map { ($0.id, $0) }) { first, _ in first }
            for entry in document.entries {
                guard let id = entry.indicatorID, ends[id] == nil else { continue }
                ends[id] = IndicatorSupport(
                    name: [entry.number, entry.name].compactMap { $0 }.joined(separator: " "),
                    owner: entry.parent.flatMap { entries[$0] }.flatMap { owner($0, titles) })
            }
        }
        return ends
    }

    private static func owner(_ entry: Entry, _ titles: [PositionID: String]) -> IndicatorSupport.Owner? {
        switch entry.subject {
        case .position(let id): .post(id, title: titles[id] ?? "")
        case .node: .part(entry.id, title: [entry.number, entry.name].compactMap { $0 }.joined(separator: " "))
        case .agency, .indicator: nil
        }
    }
}
