import Domain

/// Numbers of rows where the source prints none: programs I, II; the kegiatan of each 1, 2; their sub kegiatan a, b.
struct RowOrdinals {
    let plan: StatedPlan
    private var counts: [EntryID?: Int] = [:]

    init(plan: StatedPlan) {
        self.plan = plan
    }

    /// To be asked of the rows in their order; "" for what isn't numbered.
    mutating func number(of node: Entry) -> String {
        guard let level = plan.level(of: node), level >= .program else { return node.number ?? "" }
        let ordinal = counts[node.parent, default: 0] + 1
        counts[node.parent] = ordinal
        return node.number ?? Self.mark(ordinal, level)
    }

    private static func mark(_ ordinal: Int, _ level: PlanLevel) -> String {
        switch level {
        case .program: RomanNumeral.text(ordinal)
        case .subActivity: String(ItemList(.letter, []).label(of: ordinal - 1).dropLast())
        default: "\(ordinal)"
        }
    }
}
