/// A printed nomenclature or account code reduced to its parts: "4 05 01" is "4.05.01".
struct PrintedCode: Hashable, Sendable {
    let text: String

    /// Nil for codes of one part, which many rows share, and for what holds no digits.
    init?(_ printed: String?) {
        guard let printed else { return nil }
        let parts = printed.split { !$0.isNumber && !$0.isLetter }
        guard parts.count > 1, parts.contains(where: { $0.contains(where: \.isNumber) }) else { return nil }
        text = parts.joined(separator: ".").lowercased()
    }
}
