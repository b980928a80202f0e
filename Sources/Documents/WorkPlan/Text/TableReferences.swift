import Domain

/// Sentences that refer to a table by a number that no table has: which one they mean, as computed.
///
/// Each such number stands for the next table of its chapter that no other one stands for yet.
struct TableReferences {
    /// By block the right numbers of wrong ones.
    private var meant: [Int: [String: String]] = [:]

    /// What is stated is printed as it is.
    static let none = TableReferences()

    private init() {}

    /// - Parameter further: numbers of tables that the source lacks and the document prints.
    init(_ register: WorkPlanRegister, claims: [Claim], further: [String]) {
        let blocks = register.plan.document.blocks
        let captions = blocks.enumerated().compactMap { index, block -> (index: Int, number: String)? in
            guard block.kind == .caption, block.table != nil, let number = block.number else { return nil }
            return (index, number.trimmed)
        }
        let known = Set(captions.map(\.number) + further)
        guard !captions.isEmpty else { return }
        var found: [Int: [String: String]] = [:]
        for claim in claims where claim.document == register.plan.document.id && claim.measure == .tableReference {
            guard case .text(let stated) = claim.value, !known.contains(stated.trimmed) else { continue }
            let chapter = blocks.prefix(claim.block).count { $0.kind == .heading && $0.level == 1 }
            let taken = found[chapter] ?? [:]
            let next = captions.first { caption in
                caption.index > claim.block && !taken.values.contains(caption.number)
                    && blocks.prefix(caption.index).count { $0.kind == .heading && $0.level == 1 } == chapter
            }
            guard let number = taken[stated] ?? next?.number else { continue }
            found[chapter, default: [:]][stated] = number
            meant[claim.block, default: [:]][stated] = number
        }
    }

    /// The words of a block with the numbers of the tables it means.
    func text(_ text: String, ofBlock index: Int) -> String {
        guard let numbers = meant[index] else { return text }
        var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        for (position, word) in words.enumerated().dropFirst() {
            let before = words[position - 1].lowercased().drop { !$0.isLetter }
            guard before == "tabel", let first = word.firstIndex(where: \.isNumber),
                let last = word.lastIndex(where: \.isNumber), let number = numbers[String(word[first...last])]
            else { continue }
            words[position] = word[..<first] + number + word[word.index(after: last)...]
        }
        return words.joined(separator: " ")
    }
}
