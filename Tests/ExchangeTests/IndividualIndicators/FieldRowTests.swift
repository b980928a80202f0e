import Testing

@testable import Exchange

struct FieldRowTests {
    @Test(
        "a row of a table as the line it would be",
        arguments: [
            ("1 | JABATAN | : | Sekretaris", "1. JABATAN : Sekretaris", true),
            ("Nama Jabatan | : Kabid", "Nama Jabatan : Kabid", true),
            ("TUGAS : | Memimpin", "TUGAS : Memimpin", false), ("JABATAN : Sekretaris", "JABATAN : Sekretaris", true),
            ("JABATAN |", "JABATAN : ", false), (" | | | 2. Membina", "2. Membina", false),
        ])
    func lines(fields: String, text: String, namesPost: Bool) {
        let row = FieldRow(GridRow(fields))
        #expect(row?.text == text)
        #expect(row?.namesPost == namesPost)
    }

    @Test("an empty row is none")
    func empty() {
        #expect(FieldRow(GridRow(" | ")) == nil)
    }
}
