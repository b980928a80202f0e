import Domain
import Exchange
import Testing

/// A small document written in a test, as a reader takes it.
struct LayoutDocument: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String

    var testDescription: String { name }

    init(_ name: String, _ text: String) {
        self.name = name
        self.text = text
    }

    var file: SourceFile { SourceFile(name: "\(name).txt", bytes: Array(text.utf8)) }

    func read() -> ImportOutcome { ImportReader.read([file]) }

    /// What the reader makes of it; "" where it refuses it.
    var outline: String { read().proposals.map { PlanOutline($0.dossier).description }.joined(separator: "\n") }

    /// The title lines of an invented agency's plan before a table.
    static func plan(_ name: String, _ table: String) -> LayoutDocument {
        LayoutDocument(
            name,
            """
            RENCANA AKSI KINERJA
            DINAS PERPUSTAKAAN DAN KEARSIPAN KABUPATEN SUKAMAJU
            TAHUN 2023

            \(table)
            """)
    }
}
