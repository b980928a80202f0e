/// All sentences that say why something was read as it was; `all` is made from their definitions.
package enum ReasonCatalog {
    private static let sentences = ordered { !$0.isPhrase }
    private static let phrases = ordered(\.isPhrase)

    /// The English of a sentence that was written; nil where it is none of ours.
    static func english(of written: String) -> String? { first(of: sentences, written) }

    /// Of words inside a sentence: a phrase, the name of a level, or a whole sentence after where it stands.
    private static func words(_ written: String) -> String? {
        let level = PlanLevel.allCases.lazy.map(\.name).first { $0.id.lowercased() == written.lowercased() }
        return level?.en.lowercased() ?? first(of: phrases, written) ?? first(of: sentences, written)
    }

    private static func first(of patterns: [ReasonPattern], _ written: String) -> String? {
        for pattern in patterns {
            if let english = pattern.english(of: written, words: words) { return english }
        }
        return nil
    }

    private static func ordered(_ isMeant: (ReasonPattern) -> Bool) -> [ReasonPattern] {
        all.filter(isMeant).sorted { $0.weight > $1.weight }
    }
}
