import Domain
import FoundationEssentials
import TestSupport
import Testing

@Suite("Formulas recognised in the wording of individual indicators")
struct StatedFormulaRecognitionTests {
    @Test(
        "a fraction is taken apart",
        arguments: [
            (
                "Σ dokumen yg disusun tepat waktu dibagi jumlah keseluruhan dokumen kali 100%",
                "Σ dokumen yg disusun tepat waktu", "jumlah keseluruhan dokumen", 100
            ),
            (
                "Jlm psrt diklat TF yg lulus/keseluruhan jml psrt diklat TF * 100%", "Jlm psrt diklat TF yg lulus",
                "keseluruhan jml psrt diklat TF", 100
            ),
            (
                "Jml usulan Karpeg, Karis/Karsu, taspen dan Bapertarum yang diproses/Seluruh berkas usulan * 100%",
                "Jml usulan Karpeg, Karis/Karsu, taspen dan Bapertarum yang diproses", "Seluruh berkas usulan", 100
            ),
            (
                "Data update /banyaknya pembaharuan data pegawai * 100 %", "Data update",
                "banyaknya pembaharuan data pegawai", 100
            ),
            (
                "Jml unit kerja di bagi jml keseluruhan unit kerja kali 100%", "Jml unit kerja",
                "jml keseluruhan unit kerja", 100
            ),
            (
                "Jml kegiatan yg difasilitasi/keseluruhan kgtm*100", "Jml kegiatan yg difasilitasi", "keseluruhan kgtm",
                100
            ),
            ("kematian bayi dibagi kelahiran hidup x 1000", "kematian bayi", "kelahiran hidup", 1000),
            ("pegawai dibagi jabatan", "pegawai", "jabatan", nil),
            ("SK terbit/usulan Karis/Karsu*100%", "SK terbit/usulan Karis", "Karsu", 100),
        ] as [(String, String, String, Int?)])
    func takesFractionsApart(raw: String, numerator: String, denominator: String, multiplier: Int?) {
        let formula = StatedFormula.recognize(raw, indicator: "Persentase")
        #expect(formula.kind == .ratio)
        #expect(formula.numerator == numerator)
        #expect(formula.denominator == denominator)
        #expect(formula.multiplier == multiplier)
        #expect(formula.raw == raw)
    }

    @Test(
        "the other wordings",
        arguments: [
            ("Jumlah dok/berkas", "Jumlah dok/berkas", StatedFormula.Kind.restated),
            ("Jumlah sarpras yang berfungsi baik", "Jumlah sarpras perkantoran dalam kondisi baik", .count),
            ("Jumlah dok/berkas", "Jumlah berkas", .count),
            ("Jumlah peseta pembekalan purna tugas", "Jumlah peserta pembekalan Purna Tugas", .restated),
            ("Persentase peserta yg lulus", "Persentase peserta Diklat Dasar yg lulus", .restated),
            ("Materi/Data dapat berupa : 1. Data Calon Peserta 2. Materi /konsep", "Jumlah berkas/dok", .list),
            ("1) SK 2) Laporan", "Jumlah berkas", .list),
            ("", "Jumlah berkas", .none), ("-", "Jumlah berkas", .none),
            ("dibagi jumlah pegawai kali 100%", "Persentase", .restated), ("100", nil, .restated),
        ] as [(String, String?, StatedFormula.Kind)])
    func knowsKinds(raw: String, name: String?, kind: StatedFormula.Kind) {
        let formula = StatedFormula.recognize(raw, indicator: name)
        #expect(formula.kind == kind)
        #expect(formula.formula == nil)
    }

    @Test("a recognised fraction can be computed")
    func computesFractions() throws {
        let stated = StatedFormula.recognize("Jml SK terbit/jml usulan*100%", indicator: "Persentase SK terbit")
        let formula = try #require(stated.formula)
        let values: [String: Reported<Quantity>] = [
            "jml SK terbit": .reported(.number(30, unit: "SK")), "jml usulan": .reported(.number(40, unit: "SK")),
        ]
        #expect(formula.value(of: values).value == .percent(75))
    }

    @Test("the 82 formulas of the decree", .enabled(if: Seed.arePresent, Seed.absence))
    func knowsTheDecree() throws {
        let kinds = try Self.rows().map { StatedFormula.recognize($0.formula, indicator: $0.name).kind }
        #expect(kinds.count == 82)
        #expect(kinds.count { $0 == .ratio } == 31)
        #expect(kinds.count { $0 == .restated } == 43)
        #expect(kinds.count { $0 == .list } == 4)
        #expect(kinds.count { $0 == .count } == 2)
        #expect(kinds.count { $0 == .none } == 2)
    }

    @Test(
        "every fraction of the decree has two different halves and a hundred",
        .enabled(if: Seed.arePresent, Seed.absence))
    func halvesFractions() throws {
        for row in try Self.rows() {
            let formula = StatedFormula.recognize(row.formula, indicator: row.name)
            guard formula.kind == .ratio else { continue }
            #expect(formula.multiplier == 100, "\(row.formula)")
            #expect(formula.numerator != formula.denominator)
            #expect(formula.formula?.variables.count == 2, "\(row.formula)")
        }
    }

    /// Indicator and formula of every row of the five-column tables.
    private static func rows() throws -> [(name: String, formula: String)] {
        let text = String(decoding: try Seed.kabupatenBlitar.file().bytes, as: UTF8.self)
        let lines = text.split(separator: "\n")
        return lines.compactMap { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 5, fields[0] != "NO" else { return nil }
            return (fields[2], fields[3])
        }
    }
}
