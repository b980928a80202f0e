import Domain

extension Finding {
    /// Its arithmetic in single calculations: a merged finding joins several with "; ".
    package var calculations: [String] {
        guard let arithmetic else { return [] }
        return arithmetic.split(separator: "; ").map { $0.trimmed }.filter { !$0.isEmpty }
    }
}
