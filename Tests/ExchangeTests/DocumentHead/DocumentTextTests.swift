import Domain
import Testing

@testable import Exchange

struct DocumentTextTests {
    private func read(_ text: String) throws -> DocumentText {
        let elements = try TableTextScanner.elements(of: text, file: "a.txt", limits: .standard)
        let table = PrintedTable(
            id: TableID("t1"), caption: "RENCANA AKSI", place: SourcePlace(file: "a.txt", line: 4, column: 1))
        return DocumentText(elements, tables: [table])
    }

    private let text = """
        RENCANA AKSI 2023

        Pengantar singkat.
        | NO | SASARAN | TARGET |
        | 1 | 2 | 3 |
        | 1 | Naik | 65 |

        - 2 -

        | NO | SASARAN | TARGET |
        | 2 | Tetap | 60 |

        Sukamaju, Januari 2023
        Kepala Dinas Kesehatan

        NAMA
        NIP. 000000000000000000
        """

    @Test("blocks keep the order of the text: titles, prose, headers, the table once, the signature as one")
    func order() throws {
        let kinds = try read(text).blocks.map(\.kind)
        #expect(
            kinds == [
                .heading, .paragraph, .tableHeader, .tableHeader, .table, .paragraph, .tableHeader, .signature,
            ])
    }

    @Test("each printed header belongs to its table; the row of column numbers says so")
    func headers() throws {
        let headers = try read(text).blocks.filter { $0.kind == .tableHeader }
        #expect(headers.map(\.text) == ["NO | SASARAN | TARGET", "1 | 2 | 3", "NO | SASARAN | TARGET"])
        #expect(headers.map(\.number) == [nil, "number-row", nil])
        #expect(headers.allSatisfy { $0.table == TableID("t1") })
    }

    @Test("two signatures one after the other are two blocks")
    func signatures() throws {
        let text =
            "| NO | SASARAN | TARGET |\n| 1 | Naik | 65 |\n\nPIHAK KEDUA,\nBupati X\n(..........)\n"
            + "PIHAK PERTAMA,\nKepala Badan\n(..........)\n"
        let signatures = try read(text).blocks.filter { $0.kind == .signature }
        #expect(signatures.map { $0.text.split(separator: "\n").count } == [3, 3])
    }

    @Test("the signature goes on over its blank lines and gives date and post")
    func signature() throws {
        let document = try read(text)
        #expect(document.blocks.last?.text.split(separator: "\n").count == 4)
        #expect(document.signatures.date == "Sukamaju, Januari 2023")
        #expect(document.signatures.signatories.map(\.title) == ["Kepala Dinas Kesehatan"])
    }
}
