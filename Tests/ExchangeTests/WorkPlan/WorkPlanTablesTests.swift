import Domain
import Testing

@testable import Exchange

struct WorkPlanTablesTests {
    private func tables(_ text: String) throws -> WorkPlanTables {
        WorkPlanTables(try TableTextScanner.elements(of: text, file: "a", limits: .standard), year: 2024)
    }

    private let header = "| Kode | Program/Kegiatan | Indikator Kinerja | Target 2024 | Pagu (Rp) |"
    private let numbers = "| 1 | 2 | 3 | 4 | 5 |"

    @Test("pages with the same header are one table, a new caption begins another")
    func pages() throws {
        let row = "| 01 | Program A | Jumlah buku | 5 | 1.000.000 |"
        let read = try tables(
            """
            Tabel 4.2
            \(header)
            \(numbers)
            \(row)

            12

            \(header)
            \(numbers)
            \(row)

            Tabel 4.2
            \(header)
            \(row)
            """)
        #expect(read.tables.map(\.id.text) == ["4.2", "4.2-2"])
        #expect(read.tables[0].pages.map(\.rows.count) == [1, 1])
        #expect(read.tables[0].pages.map(\.isBroken) == [true, true])
        #expect(read.headers.count == 5)
        #expect(read.headers.values.map(\.isNumberRow).filter { $0 }.count == 2)
    }

    @Test("a header that a blank line cuts goes on in the next grid")
    func cutHeader() throws {
        let read = try tables(
            """
            | Kode | Program/Kegiatan | Indikator Kinerja | Rencana Tahun 2024 | |

            | | | | Target | Pagu (Rp) |
            \(numbers)
            | 01 | Program A | Jumlah buku | 5 | 1.000.000 |
            """)
        #expect(read.tables.map(\.header.columns.count) == [5])
        #expect(read.tables.first?.id.text == "t1")
        #expect(read.tables.first?.pages.first?.rows.count == 1)
    }

    @Test("tables of other kinds are left alone, and so is what follows text")
    func foreign() throws {
        let read = try tables(
            """
            | Persiapan | Pelaksanaan Rapat |
            | undangan | notulen |

            \(header)
            | 01 | Program A | Jumlah buku | 5 | 1.000.000 |

            Paragraf pertama sesudah tabel.
            Paragraf kedua sesudah tabel.

            | sisa | tabel |
            """)
        #expect(read.tables.count == 1)
        #expect(read.foreign.count == 3)
    }

    @Test("a table with quarters is no work plan's")
    func quarters() throws {
        let read = try tables(
            """
            | No | Program | Indikator Kinerja | Target | Realisasi Triwulan I | Tingkat Capaian (%) |
            | 1 | Program A | Jumlah buku | 5 | 1 | 20 |
            """)
        #expect(read.tables.isEmpty)
    }
}
