import Domain

/// The word a line of a decree begins with, and what follows it.
struct DecreeLabel: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// KEPUTUSAN, PERATURAN: the head.
        case instrument
        case number
        case subject
        /// Menimbang, Mengingat, Memperhatikan.
        case list(BlockPart)
        case decision
        case enactment
        case dictum
        case issuePlace
        case issueDate
        case attachment
        case date
        case copies
    }

    let kind: Kind
    /// As printed.
    let label: String
    /// What stands behind it on the line.
    let rest: String
    let hasColon: Bool

    /// - Parameter line: without the mark of a list before it.
    init?(_ line: String) {
        let words = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: true)
        guard let word = words.first else { return nil }
        let bare = word.filter(\.isLetter).uppercased()
        var label = String(word.prefix { $0.isLetter })
        guard let told = Self.kind(bare, words: words) else { return nil }
        kind = told
        if told == .issuePlace || told == .issueDate, words.count > 1 { label += " " + words[1].filter(\.isLetter) }
        self.label = label
        let behind = Substring(line.dropFirst(label.count)).trimmed
        hasColon = behind.hasPrefix(":")
        rest = hasColon ? String(behind.dropFirst()).trimmed : behind
    }

    private static func kind(_ word: String, words: [Substring]) -> Kind? {
        let second = words.count > 1 ? words[1].lowercased() : ""
        switch word {
        case "KEPUTUSAN", "PERATURAN": return .instrument
        case "NOMOR": return .number
        case "TENTANG": return .subject
        case "MENIMBANG": return .list(.considerations)
        case "MENGINGAT": return .list(.legalBasis)
        case "MEMPERHATIKAN": return .list(.regard)
        case "MEMUTUSKAN": return .decision
        case "MENETAPKAN": return .enactment
        case "DITETAPKAN" where second.hasPrefix("di"): return .issuePlace
        case "PADA" where second.hasPrefix("tanggal"): return .issueDate
        case "LAMPIRAN": return .attachment
        case "TANGGAL": return .date
        case "TEMBUSAN", "SALINAN": return .copies
        default: return ordinals.contains(word) ? .dictum : nil
        }
    }

    private static let ordinals: Set<String> = [
        "PERTAMA", "KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEENAM", "KETUJUH", "KEDELAPAN", "KESEMBILAN",
        "KESEPULUH", "KESEBELAS",
    ]
}
