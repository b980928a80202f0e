import Domain
import Exchange
import Testing

struct ActionPlanReaderTests {
    private func proposal(_ text: String) throws -> ImportProposal {
        try #require(ImportReader.read([SourceFile(name: "a.txt", bytes: Array(text.utf8))]).proposals.first)
    }

    private let header = "| NO | PROGRAM | TW I | TW II | TW III | TW IV |\n"

    @Test("a document knows its file, year, title, tables and signatories")
    func document() throws {
        let document = try proposal(
            """
            RENCANA AKSI TAHUN 2023
            \(header)| 1 | Program Arsip | 1 | 2 | 3 | 4 |

            \(header)| 2 | Program Buku | 1 | 2 | 3 | 4 |

            Sukamaju, Januari 2023
            Kepala Dinas Kearsipan
            NAMA
            NIP. 000
            """
        ).dossier.documents[0]
        #expect(document.kind == .actionPlan)
        #expect(document.file == "a.txt" && document.year == 2023 && document.title == "RENCANA AKSI TAHUN 2023")
        #expect(document.tables.map(\.rows) == [2])
        #expect(document.tables.first?.place == SourcePlace(file: "a.txt", line: 2, column: 1))
        #expect(document.signatories.map(\.title) == ["Kepala Dinas Kearsipan"])
        #expect(document.date == "Sukamaju, Januari 2023")
        #expect(document.statements.allSatisfy { $0.table == "t1" })
    }

    @Test("rows outside the plan's tables are listed with the reason")
    func stray() throws {
        let unread = try proposal(
            "| a | b |\n\nRENCANA AKSI 2023\n\n\(header)| 1 | Program Arsip | 1 | 2 | 3 | 4 |\n\nLain\n| JABATAN | TUGAS |\n| x | y |"
        ).unread
        #expect(unread.map(\.raw) == ["a", "b", "x", "y"])
        #expect(Set(unread.map(\.why)).count == 2)
    }

    @Test("doubts and unread cells come in the order of the text")
    func order() throws {
        let rows = (1...4).map { "| | | Program Arsip \($0) | 2,500 | 1 | | | 5 |\n" }.joined()
        let proposal = try proposal("RENCANA AKSI 2023\n\(header)\(rows)")
        let lines = proposal.doubts.map { doubt -> Int in
            if case .text(let line, _) = doubt.place.spot { line } else { 0 }
        }
        #expect(lines == lines.sorted())
    }
}
