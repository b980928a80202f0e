import Domain

/// A text with tables, taken apart: its elements, its tables as sections, what its titles say.
struct TableText {
    let file: String
    let elements: [TextElement]
    let assembly: SectionAssembly
    let head: DocumentHead

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
