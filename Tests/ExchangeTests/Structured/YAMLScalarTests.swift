import Testing

@testable import Exchange

@Suite("Plain scalars of YAML")
struct YAMLScalarTests {
    @Test(
        "texts that stay texts need no quotes",
        arguments: ["30 Orang", "73%", "Kabupaten Gresik", "a. 45 orang", "2 Januari 2018", "yes sir"])
    func unambiguous(text: String) {
        #expect(!YAMLScalar.isAmbiguous(text))
        #expect(YAMLScalar.value(text) == .string(text))
    }

    @Test(
        "times, versions and words of YAML 1.1 do", arguments: ["12:30", "5.03.02", "YES", "1e5", "0b1", "2018-01-02"])
    func ambiguous(text: String) {
        #expect(YAMLScalar.isAmbiguous(text))
    }
}
