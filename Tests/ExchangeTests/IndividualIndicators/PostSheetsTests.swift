import Domain
import Testing

@testable import Exchange

struct PostSheetsTests {
    private func place(_ line: Int) -> SourcePlace { SourcePlace(file: "a.txt", line: line) }

    @Test("a title broken over two lines is one title")
    func brokenTitle() {
        var sheets = PostSheets()
        #expect(
            sheets.take("Jabatan : Kepala Bidang Pengadaan, Pembinaan", at: place(1))
                == .opens(title: "Kepala Bidang Pengadaan, Pembinaan"))
        #expect(sheets.take("dan Pemberhentian Aparatur", at: place(2)) == .known)
        #expect(sheets.current?.post.title == "Kepala Bidang Pengadaan, Pembinaan dan Pemberhentian Aparatur")
    }

    @Test("a line that goes on after a gap is joined with a doubt; a title ends the list")
    func gaps() {
        var sheets = PostSheets()
        _ = sheets.take("Jabatan : Sekretaris", at: place(1))
        _ = sheets.take("Tugas : 1. Menyusun rencana", at: place(2))
        #expect(sheets.take("kegiatan tahunan", at: place(6)) == .known)
        #expect(sheets.doubts.map(\.kind) == [.joined])
        #expect(sheets.take("INDIKATOR KINERJA INDIVIDU", at: place(7)) == .foreign)
        #expect(sheets.take("baris lain", at: place(8)) == .foreign)
        #expect(sheets.current?.duties.items == ["Menyusun rencana kegiatan tahunan"])
    }

    @Test("labels before any post are of no sheet")
    func noPost() {
        var sheets = PostSheets()
        #expect(sheets.take("Tugas : Memimpin", at: place(1)) == .foreign)
        #expect(sheets.take("Nama : -", at: place(2)) == .foreign)
        #expect(sheets.sheets.isEmpty)
    }

    @Test("unit and superior are kept")
    func unit() {
        var sheets = PostSheets()
        _ = sheets.take("Jabatan : Analis", at: place(1))
        _ = sheets.take("Unit Kerja : Bidang Mutasi", at: place(2))
        _ = sheets.take("Atasan Langsung : Kabid Mutasi", at: place(3))
        #expect(sheets.current?.post.unit == "Bidang Mutasi")
        #expect(sheets.current?.post.superior == "Kabid Mutasi")
        #expect(sheets.parts.blocks(at: place(2))?.map(\.part) == [.unit])
    }
}
