import Domain
import Testing

/// Rows whose cells hold more, or other, than one row's worth.
struct TableDraftingTests {
    private let header =
        "| Kode | Program/Kegiatan | Indikator | Rumusan Indikator | Lokasi | Target 2024 | Pagu (Rp) | Catatan |"

    private func sheet(_ rows: String...) -> WorkPlanSheet {
        WorkPlanSheet((["Tabel 4.2", header] + rows).joined(separator: "\n"))
    }

    @Test("a program and its first activity in one row: the figures follow one row later")
    func lag() {
        let sheet = sheet(
            "| 01 | PROGRAM PEMBINAAN BUKU DAERAH Pengelolaan Buku | Persentase buku terawat Jumlah buku dirawat | | Kota | 85% | 900.000.000 | |",
            "| | | Jumlah rak dirawat | | | 150 buku | 400.000.000 | |", "| | | | | | 20 unit | | |")
        #expect(
            sheet.lines == [
                "program [01] PROGRAM PEMBINAAN BUKU DAERAH: location/own=Kota "
                    + "budget/own/2024=900.000.000",
                "- Persentase buku terawat: target/own/2024=85%",
                "activity Pengelolaan Buku: budget/own/2024=400.000.000",
                "- Jumlah buku dirawat: target/own/2024=150 buku",
                "- Jumlah rak dirawat: target/own/2024=20 unit",
            ])
        #expect(sheet.tables == ["4.2:3"])
        #expect(sheet.doubts.contains("assignment 150 buku"))
    }

    @Test("stacks of unequal height are a doubt, and nothing of them is lost")
    func unequal() {
        let sheet = sheet(
            "| 01 | Program Pembinaan Buku | Jumlah buku yang dirawat Jumlah rak yang dirawat Jumlah ruang baca | | | 5 buku 6 unit | 900.000.000 | |"
        )
        #expect(sheet.doubts.contains { $0.hasPrefix("split") })
        #expect(sheet.lines.contains("- Jumlah buku yang dirawat: target/own/2024=5 buku 6 unit"))
    }

    @Test("stacked formulas go to their indicators")
    func formulas() {
        let sheet = sheet(
            "| 01 | Program Pembinaan Buku | Jumlah buku yang dirawat Jumlah rak yang dirawat | Jumlah buku yang dirawat petugas Jumlah rak yang dirawat petugas | Kota | 5 buku 6 unit | 900.000.000 | baru |"
        )
        #expect(
            sheet.lines == [
                "program [01] Program Pembinaan Buku: location/own=Kota note/own=baru "
                    + "budget/own/2024=900.000.000",
                "- Jumlah buku yang dirawat: target/own/2024=5 buku formula/own=Jumlah buku yang dirawat "
                    + "petugas",
                "- Jumlah rak yang dirawat: target/own/2024=6 unit formula/own=Jumlah rak yang dirawat "
                    + "petugas",
            ])
    }

    @Test("figures beside no indicator stand by themselves, with a doubt")
    func unnamed() {
        let sheet = sheet(
            "| 01 | Program Pembinaan Buku | Jumlah buku | | | 5 buku | 900.000.000 | |", "| | | | | | 7 buku | | |")
        #expect(sheet.lines.last == "- ?: target/own/2024=7 buku")
        #expect(sheet.doubts == ["assignment 7 buku"])
    }

    @Test("a code without a name is that of the activity above, or listed")
    func codes() {
        let sheet = sheet(
            "| 01 | Program Pembinaan Buku | Jumlah buku | | | 5 buku | 900.000.000 | |",
            "| | Kegiatan Pengelolaan Buku | Jumlah rak | | | 5 unit | 900.000.000 | |",
            "| 01.07 | | Jumlah ruang | | | 5 unit | | |", "| 01.08 | | Jumlah kursi | | | 5 unit | | |")
        #expect(sheet.lines.contains("activity [01.07] Kegiatan Pengelolaan Buku: budget/own/2024=900.000.000"))
        #expect(sheet.unread == ["01.08"])
    }

    @Test("an end of a name in a row of its own is joined")
    func continuation() {
        let sheet = sheet(
            "| 01 | Program Pembinaan | Jumlah buku | | | 5 buku | 900.000.000 | |",
            "| | dan pelestarian buku | yang dirawat | | | | | |")
        #expect(sheet.lines.first?.hasPrefix("program [01] Program Pembinaan dan pelestarian buku") == true)
        #expect(sheet.lines.last == "- Jumlah buku yang dirawat: target/own/2024=5 buku")
        #expect(sheet.tables == ["4.2:1"])
    }
}
