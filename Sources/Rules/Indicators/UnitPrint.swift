import Domain

/// One printed unit: in the unit column, or behind the number of a target.
struct UnitPrint: Sendable {
    let canonical: String
    let spelling: String
    /// The indicator, with the cell where the unit stands.
    let place: Place

    /// The units an indicator prints, each spelling once.
    static func all(of indicator: IndicatorView) -> [UnitPrint] {
        var spellings: Set<String> = []
        var prints: [UnitPrint] = []
        func add(_ spelling: String, _ source: SourcePlace?, _ quote: String) {
            guard let canonical = UnitName.canonical(spelling), UnitName.isKnown(spelling), canonical != "%",
                spellings.insert(spelling).inserted
            else { return }
            let place = Place(path: indicator.path, source: source ?? indicator.source, quote: quote)
            prints.append(UnitPrint(canonical: canonical, spelling: spelling, place: place))
        }
        if let unit = indicator.unit { add(unit.squeezed, nil, unit) }
        let further =
            indicator.document.hasSeveralTables ? indicator.document.stated(indicator.row).map(\.statement) : []
        for statement in [indicator.target] + indicator.quarters + further {
            guard let raw = statement?.quantity?.raw, let unit = unit(behind: raw) else { continue }
            add(unit, statement?.place, raw)
        }
        return prints
    }

    /// "Org" in "200 Org" and "50Org"; nil for anything longer than one word.
    private static func unit(behind raw: String) -> String? {
        let words = raw.squeezed.split(separator: " ")
        if words.count == 1, words[0].first?.isNumber == true {
            let glued = words[0].drop { $0.isNumber || $0 == "." || $0 == "," }
            return glued.isEmpty || !glued.allSatisfy(\.isLetter) ? nil : String(glued)
        }
        guard words.count == 2, words[0].first?.isNumber == true, words[1].allSatisfy(\.isLetter) else { return nil }
        return String(words[1])
    }
}
