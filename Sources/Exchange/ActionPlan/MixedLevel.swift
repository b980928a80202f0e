import Domain

/// Tells the level of a name in a column that mixes levels ("PROGRAM / KEGIATAN / SUB KEGIATAN").
enum MixedLevel {
    /// By its first word, by the depth of its code or number, else the lowest level whose parent is open.
    ///
    /// - Parameter number: the number printed in a column of its own; "1.2.1" is as deep as it has steps.
    static func level(
        of text: String, number: String, code: String, among levels: [PlanLevel], open: Set<PlanLevel>
    ) -> PlanLevel? {
        let words = NormalizedName(LeadingMark(text).name).words
        let named: PlanLevel? =
            switch words.first {
            case "program": .program
            case "kegiatan": .activity
            case "sub" where words.dropFirst().first == "kegiatan", "subkegiatan": .subActivity
            default: nil
            }
        if let named, levels.contains(named), named == .program || words.count > 2 { return named }
        let depth = code.split { $0 == "." || $0 == " " }.count
        if depth >= 3, levels.count > 1 {
            let byDepth: PlanLevel = depth <= 3 ? .program : depth <= 5 ? .activity : .subActivity
            if levels.contains(byDepth) { return byDepth }
        }
        let ordered = levels.sorted()
        let mark = number.isEmpty ? LeadingMark(text).mark ?? "" : LeadingMark.bare(number)
        let steps = mark.split(separator: ".").count
        if steps >= 2, steps <= ordered.count { return ordered[steps - 1] }
        guard let top = ordered.first else { return nil }
        let below = ordered.filter { $0 > top }
        return open.contains(top) ? below.first ?? top : top
    }
}
