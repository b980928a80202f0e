/// One revision of one official document: its entries, statements and text, as printed.
package struct PlanDocument: Hashable, Sendable, Identifiable {
    package let id: DocumentID
    package var kind: DocumentKind
    /// Fiscal year it is about.
    package var year: Int?
    package var number: String?
    /// As printed; may have month precision ("Maret 2020").
    package var date: String?
    package var title: String?
    /// Name of the file it was read from.
    package var file: String?
    package var stage: DocumentStage
    /// 0 murni, 1… perubahan.
    package var revision: Int
    package var instrument: Instrument?
    package var signatories: [Signatory]
    package var tables: [PrintedTable]
    package var blocks: [Block]
    /// In document order, parents before children.
    package var entries: [Entry]
    /// Grouped by entry, in the order of the entries.
    package var statements: [Statement]
    /// Formulas of the workbook it was read from; empty for other files.
    package var formulas: [FormulaTable]

    package init(id: DocumentID, kind: DocumentKind, year: Int? = nil, title: String? = nil, file: String? = nil) {
        self.id = id
        self.kind = kind
        self.year = year
        self.title = title
        self.file = file
        stage = .unknown
        revision = 0
        signatories = []
        tables = []
        blocks = []
        entries = []
        statements = []
        formulas = []
    }
}
