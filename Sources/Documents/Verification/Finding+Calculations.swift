import Domain

extension Finding {
    /// Its arithmetic in single calculations: a merged finding joins several with "; ".
    package func calculations(in language: Language) -> [String] {
        guard let arithmetic = arithmetic?.text(in: language) else { return [] }
        return arithmetic.split(separator: "; ").map { $0.trimmed }.filter { !$0.isEmpty }
    }
}
