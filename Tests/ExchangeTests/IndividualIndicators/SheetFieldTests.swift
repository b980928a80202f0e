import Testing

@testable import Exchange

struct SheetFieldTests {
    @Test(
        "labels of a sheet's head",
        arguments: [
            ("- 1 JABATAN : Sekretaris", SheetField.Kind.position, "1", "Sekretaris"),
            ("Nama Jabatan : Kepala Bidang", .position, nil, "Kepala Bidang"), ("2. TUGAS POKOK :", .duties, "2", ""),
            ("a. Unit Organisasi: Sekretariat", .workUnit, "a", "Sekretariat"), ("FUNGSI", .functions, nil, ""),
            ("Atasan Langsung : Kepala Dinas", .superior, nil, "Kepala Dinas"), ("NIP. : -", .other, nil, "-"),
        ] as [(String, SheetField.Kind, String?, String)])
    func labels(text: String, kind: SheetField.Kind, number: String?, content: String) {
        let field = SheetField(text)
        #expect(field?.kind == kind)
        #expect(field?.number == number)
        #expect(field?.content == content)
    }

    @Test(arguments: ["2 Melaksanakan tugas administrasi", "Tugas lain : x y", "", "INDIKATOR KINERJA INDIVIDU", "1."])
    func otherLines(text: String) {
        #expect(SheetField(text) == nil)
    }
}
