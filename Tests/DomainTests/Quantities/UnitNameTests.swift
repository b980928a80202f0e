import Domain
import Testing

@Suite("Units")
struct UnitNameTests {
    @Test(
        "the many spellings of a unit are one",
        arguments: [
            ("Org", "orang"), ("Orang", "orang"), ("%%", "%"), ("Persen", "%"), ("prosen", "%"), ("Dok.", "dokumen"),
            ("Lap", "laporan"), ("org,", "orang"), ("SK", "SK"), ("opd", "OPD"), ("qajenis", "qajenis"),
            ("dos  snack", "dos snack"), ("", nil), ("-", nil), (nil, nil),
        ] as [(String?, String?)])
    func isCanonical(printed: String?, expected: String?) {
        #expect(UnitName.canonical(printed) == expected)
    }

    @Test(
        "units of whole things are told from measures",
        arguments: [
            ("orang", true), ("Org CPNS", true), ("orang/tahun", true), ("OPD%", true), ("SK KGB", true), ("%", false),
            ("indeks", false), ("Nilai", false), (nil, false), ("poin", false), ("bulan", false),
        ] as [(String?, Bool)])
    func isCounted(unit: String?, expected: Bool) {
        #expect(UnitName.isCounted(unit) == expected)
    }

    @Test(
        "units that say where something stands are told from amounts and percentages",
        arguments: [
            ("Indeks", true), ("point", true), ("Level", true), ("%", false), ("orang", false), (nil, false),
        ] as [(String?, Bool)])
    func isPosition(unit: String?, expected: Bool) {
        #expect(UnitName.isPosition(unit) == expected)
    }

    @Test("a percentage is known however it is spelt", arguments: ["%", "persen", " Prosen ", "%%"])
    func isPercent(unit: String) {
        #expect(UnitName.isPercent(unit))
        #expect(UnitName.isKnown(unit))
    }

    @Test("a unit outside the vocabulary is unknown", arguments: ["qajenis", "", "orang CPNS"])
    func isUnknown(unit: String) {
        #expect(!UnitName.isKnown(unit))
        #expect(!UnitName.isPercent(unit))
    }
}
