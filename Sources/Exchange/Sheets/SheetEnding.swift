import Domain

/// What a document of sheets has beside its entries: head, instrument, signatures, tables, text.
struct SheetEnding {
    let body: DocumentText
    private let head: DocumentHead
    private let tables: [PrintedTable]
    private let decree: DecreeText?
    /// Who signs, where the text itself tells it.
    var signatories: [Signatory]?
    var title: String?

    init(
        _ elements: some Sequence<TextElement>, head: DocumentHead, tables: [PrintedTable], parts: PartedText,
        decree: DecreeText? = nil
    ) {
        self.head = head
        self.tables = tables
        self.decree = decree
        body = DocumentText(elements, tables: tables, parts: parts)
    }

    /// Writes it to the document begun last.
    func write(to builder: inout DossierBuilder) {
        let instrument = decree?.instrument
        builder.edit { document in
            head.name(&document)
            document.title = title ?? decree?.subject ?? head.title
            document.number = instrument?.number
            document.instrument = instrument
            document.date = instrument?.date ?? body.signatures.date
            if instrument?.number?.contains(where: \.isNumber) ?? false { document.stage = .adopted }
            document.signatories = signatories ?? body.signatures.signatories
            document.tables = tables
            document.blocks = body.blocks
        }
    }
}
