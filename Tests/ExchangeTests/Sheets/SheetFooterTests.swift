import Testing

@testable import Exchange

struct SheetFooterTests {
    @Test(
        "totals, averages and remarks are told from names",
        arguments: [
            ("J U M L A H", "JUMLAH", nil, false), ("Jumlah Anggaran", "Jumlah Anggaran", nil, false),
            ("Rata-rata capaian kinerja (%)", "Rata-rata capaian kinerja (%)", nil, false),
            ("Predikat Kinerja", "Predikat Kinerja", nil, false),
            ("Faktor pendorong keberhasilan : Koordinasi", "Faktor pendorong keberhasilan", "Koordinasi", true),
            ("Faktor penghambat: -", "Faktor penghambat", nil, true),
        ] as [(String, String, String?, Bool)])
    func footers(text: String, name: String, remark: String?, isRemark: Bool) {
        let footer = SheetFooter(text)
        #expect(footer?.name == name)
        #expect(footer?.remark == remark)
        #expect(footer?.isRemark == isRemark)
    }

    @Test(arguments: ["Program Jumlah", "Jumlah pegawai yang lulus diklat", "", "Rata"])
    func namesAreNone(text: String) {
        #expect(SheetFooter(text) == nil)
    }
}
