import Domain

/// A line of the contents, or of the lists of tables and figures, beside what it announces.
struct ContentsEntry: Sendable {
    enum Kind: Hashable, Sendable {
        case chapter
        case section
        case table
        case figure

        /// "bagian", for messages.
        var title: String {
            switch self {
            case .chapter: "bab"
            case .section: "bagian"
            case .table: "tabel"
            case .figure: "gambar"
            }
        }

        /// "Bagian", at the beginning of a message.
        var capitalTitle: String { title.prefix(1).uppercased() + title.dropFirst() }
    }

    let kind: Kind
    /// "1.4", "II"; empty for what has none.
    let number: String
    let title: PrintedTitle
    let index: Int

    /// Nil for a block that announces nothing numbered.
    init?(_ block: Block, index: Int, agency: String) {
        guard block.kind == .contentsLine || block.kind == .heading || block.kind == .caption else { return nil }
        let first = LowercasedWords(block.text, limit: 2).words.first ?? ""
        var text = block.text
        let label = first == "tabel" || first == "gambar" || first == "bab" ? first : ""
        if !label.isEmpty { text = String(text.trimmed.dropFirst(label.count)).trimmed }
        let lead = text.prefix { $0.isNumber || $0 == "." || "IVXLC".contains($0) }
        let leadNumber = lead.trimmingPoints
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
            if block.kind == .caption {
                kind = block.table == nil ? .figure : .table
            } else {
                kind = number.contains(".") ? .section : .chapter
            }
        }
        title = PrintedTitle(text, agency: agency)
        self.index = index
    }

    /// The contents' lines and what the document prints under them.
    static func all(of document: IndexedDocument, agency: String) -> (lines: [ContentsEntry], printed: [ContentsEntry])
    {
        var lines: [ContentsEntry] = []
        var printed: [ContentsEntry] = []
        for (index, block) in document.document.blocks.enumerated() {
            guard let entry = ContentsEntry(block, index: index, agency: agency) else { continue }
            if block.kind == .contentsLine { lines.append(entry) } else { printed.append(entry) }
        }
        return (lines, printed.filter { $0.kind != .chapter || PrintedOrdinal($0.number)?.style == .roman })
    }
}

extension StringProtocol {
    /// Without blanks and points at either end.
    fileprivate var trimmingPoints: String {
        var text = self.trimmed
        while let last = text.last, last == "." || last == ")" { text.removeLast() }
        while text.first == "." { text.removeFirst() }
        return text
    }
}
