import Domain

/// One line of a document's list of legal bases, read.
struct CitedInstrument: Sendable {
    let citation: LegalCitation
    let place: Place

    var instrument: LegalInstrument { citation.instrument }

    /// The lines of a decree's Mengingat, or of a plan's section on its legal basis, that name an instrument.
    static func all(in document: PlanDocument) -> [CitedInstrument] {
        var isLegalSection = false
        return document.blocks.enumerated().compactMap { index, block in
            if block.kind == .heading { isLegalSection = beginsLegalSection(block.text) }
            guard block.part == .legalBasis || block.part == nil && isLegalSection,
                block.kind == .item || block.kind == .paragraph, let citation = LegalCitation.read(block.text)
            else { return nil }
            let path = DossierPath.block(index, of: document.id)
            return CitedInstrument(citation: citation, place: Place(path: path, source: block.place, quote: block.text))
        }
    }

    private static func beginsLegalSection(_ heading: String) -> Bool {
        let text = heading.lowercased()
        return text.contains("landasan hukum") || text.contains("dasar hukum")
    }
}
