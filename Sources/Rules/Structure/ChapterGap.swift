import Domain

/// Where the title of a chapter is missing: before its first section, or else before the next chapter.
enum ChapterGap {
    /// The chapters that bear a roman number, in order.
    static func chapters(of document: IndexedDocument) -> [(index: Int, value: Int)] {
        document.blocks(.heading).compactMap { index, block in
            guard let ordinal = block.number.flatMap(PrintedOrdinal.init), ordinal.style == .roman else { return nil }
            return (index, ordinal.value)
        }
    }

    /// The block a missing chapter's title should stand before; the last heading where nothing follows.
    static func neighbour(of missing: Int, in document: IndexedDocument) -> Int? {
        let headings = document.blocks(.heading)
        let own = headings.first { $0.block.number?.hasPrefix("\(missing).") ?? false }
        return own?.index ?? chapters(of: document).first { $0.value > missing }?.index ?? headings.last?.index
    }
}
