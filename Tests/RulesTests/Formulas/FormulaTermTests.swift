import Testing

@testable import Rules

@Suite("Sides of a fraction")
struct FormulaTermTests {
    @Test(
        "what is counted, and whether something narrows it",
        arguments: [
            ("Jlm psrt diklat pim yg lulus", ["peserta", "diklat", "pim"], true),
            ("keseluruhan jml psrt diklat", ["peserta", "diklat"], false),
            ("\\sum Sarpras kondis baik", ["sarana"], true),
            ("Σ dokumen yg disusun tepat waktu", ["dokumen"], true),
            ("Jml usulan pengangkatan dlm jbtn tertentu", ["usulan", "pengangkatan", "jabatan", "tertentu"], false),
            ("Data update", ["data", "pemutakhiran"], false),
            ("", [], false),
        ] as [(String, [String], Bool)])
    func takesApart(text: String, counted: [String], isNarrowed: Bool) {
        let term = FormulaTerm(text)
        #expect(term.counted == counted)
        #expect(term.isNarrowed == isNarrowed)
    }

    @Test("the head is what is counted first")
    func head() {
        #expect(FormulaTerm("jumlah keseluruhan unit kerja").head == "unit")
        #expect(FormulaTerm("jumlah").head == nil)
    }
}
