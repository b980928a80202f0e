import Domain

/// A text with tables, taken apart: its elements, its tables as sections, what its titles say.
struct TableText {
    let file: String
    let elements: [TextElement]
    let assembly: SectionAssembly
    let head: DocumentHead

    /// The agency and year a file is of, from its prose alone; nil where its titles don't say or it can't be read.
    static func key(of file: SourceFile, limits: ReadingLimits) -> SessionKey? {
        guard let text = try? TextDecoding.text(of: file, limits: limits) else { return nil }
        let key = SessionKey(DocumentHead(TableTextScanner.prose(of: text, file: file.name, limit: DocumentHead.reach)))
        return key.isKnown ? key : nil
    }

    /// Takes a file apart, or refuses it with the reason.
    init(_ file: SourceFile, limits: ReadingLimits) throws(Refusal) {
        let text = try TextDecoding.text(of: file, limits: limits)
        let elements = try TableTextScanner.elements(of: text, file: file.name, limits: limits)
        let hasTable = elements.contains { element in
            if case .grid = element { true } else { false }
        }
        guard hasTable else {
            throw Refusal(
                file: file.name, code: .noTables,
                reason: "Teks ini tidak memuat tabel. Tabel ditulis dengan garis tegak (|) atau dipisah tab.")
        }
        self.file = file.name
        self.elements = elements
        assembly = SectionAssembly.assemble(elements)
        head = DocumentHead(elements)
    }
}
