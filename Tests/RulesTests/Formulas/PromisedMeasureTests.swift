import Testing

@testable import Rules

@Suite("What the name of a percentage promises")
struct PromisedMeasureTests {
    @Test(
        "a criterion the formula leaves out",
        arguments: [
            ("Persentase usulan yang diproses tepat waktu", "usulan yang diproses", "tepat waktu"),
            ("Persentase ketepatan waktu penerbitan SK", "SK yg diterbitkan tpt wkt", nil),
            ("Persentase penataan sesuai kompetensi", "jabatan yang diisi", "sesuai"),
            ("Persentase peserta yang lulus", "peserta memenuhi syarat", nil),
            ("Persentase kehadiran", "hari hadir", nil),
        ] as [(String, String, String?)])
    func criterion(name: String, formula: String, missing: String?) {
        #expect(PromisedMeasure(name).missingCriterion(in: FormulaTerm(formula).words) == missing)
    }

    @Test("people promised, units counted, and the reverse")
    func population() {
        let promise = PromisedMeasure("Persentase aparatur yang dibina")
        let units = FormulaTerm("jumlah unit kerja")
        #expect(promise.otherPopulation(FormulaTerm("unit kerja yang dibina"), units)?.counted == "unit kerja")
        #expect(promise.otherPopulation(FormulaTerm("pegawai yang dibina"), FormulaTerm("jumlah pegawai")) == nil)
        let reverse = PromisedMeasure("Persentase OPD yang tertib")
        #expect(reverse.otherPopulation(FormulaTerm("pegawai tertib"), FormulaTerm("pegawai"))?.counted == "pegawai")
    }
}
