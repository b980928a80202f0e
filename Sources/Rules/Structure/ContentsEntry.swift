import Domain

/// A line of the contents, or of the lists of tables and figures, beside what it announces.
struct ContentsEntry: Sendable {
    enum Kind: Hashable, Sendable {
        case chapter
        case section
        case table
        case figure

        /// "bagian", for messages.
        var title: Localized {
            switch self {
            case .chapter: .init(id: "bab", en: "chapter")
            case .section: .init(id: "bagian", en: "section")
            case .table: .init(id: "tabel", en: "table")
            case .figure: .init(id: "gambar", en: "figure")
            }
        }

        /// "Bagian", at the beginning of a message.
        var capitalTitle: Localized { .init(id: Self.capital(title.id), en: Self.capital(title.en)) }

        private static func capital(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
    }

    let kind: Kind
    /// "1.4", "II"; empty for what has none.
    let number: String
    let title: PrintedTitle
    let index: Int

    /// Nil for a block that announces nothing numbered.
    ///
    /// - Parameter listed: what the list the line stands in announces: tables, figures.
    init?(_ block: Block, index: Int, agency: String, listed: Kind? = nil) {
        guard block.kind == .contentsLine || block.kind == .heading || block.kind == .caption else { return nil }
        let first = LowercasedWords(block.text, limit: 2).words.first ?? ""
        var text = block.text
        let label = first == "tabel" || first == "gambar" || first == "bab" ? first : ""
        if !label.isEmpty { text = String(text.trimmed.dropFirst(label.count)).trimmed }
        let lead = text.prefix { $0.isNumber || $0 == "." || "IVXLC".contains($0) }
        let leadNumber = String(lead).trimmingPoints
        let isLead = !label.isEmpty && !leadNumber.isEmpty
        number = (block.number?.trimmingPoints ?? (isLead ? leadNumber : "")).uppercased()
        if isLead || (block.number != nil && leadNumber == number && !number.isEmpty) {
            text = String(text.dropFirst(lead.count))
        }
        guard !number.isEmpty else { return nil }
        switch label {
        case "tabel": kind = .table
        case "gambar": kind = .figure
        default:
            let caption = block.kind == .caption ? (block.table == nil ? Kind.figure : .table) : nil
            kind = caption ?? listed ?? (number.contains(".") ? .section : .chapter)
        }
        title = PrintedTitle(text, agency: agency)
        self.index = index
    }

    /// "DAFTAR TABEL" lists tables, "DAFTAR GAMBAR" figures.
    private static func listed(under heading: String) -> Kind? {
        let words = LowercasedWords(heading, limit: 2).words
        guard words.first == "daftar" else { return nil }
        return words.last == "tabel" ? .table : words.last == "gambar" ? .figure : nil
    }

    /// The contents' lines and what the document prints under them.
    static func all(of document: IndexedDocument, agency: String) -> (lines: [ContentsEntry], printed: [ContentsEntry])
    {
        var lines: [ContentsEntry] = []
        var printed: [ContentsEntry] = []
        var listed: Kind?
        for (index, block) in document.document.blocks.enumerated() {
            if block.kind == .heading { listed = Self.listed(under: block.text) }
            let kind = block.kind == .contentsLine ? listed : nil
            guard let entry = ContentsEntry(block, index: index, agency: agency, listed: kind) else { continue }
            if block.kind == .contentsLine { lines.append(entry) } else { printed.append(entry) }
        }
        return (lines, printed.filter { $0.kind != .chapter || PrintedOrdinal($0.number)?.style == .roman })
    }
}

extension String {
    /// Without blanks and points at either end.
    fileprivate var trimmingPoints: String {
        var text = trimmed
        while let last = text.last, last == "." || last == ")" { text.removeLast() }
        while text.first == "." { text.removeFirst() }
        return text
    }
}
