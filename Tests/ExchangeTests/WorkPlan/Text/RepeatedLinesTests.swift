import Testing

@testable import Exchange

@Suite("Lines that a document repeats")
struct RepeatedLinesTests {
    private let lines = RepeatedLines([
        "DAFTAR ISI", "BAB I PENDAHULUAN", "1.1 Latar Belakang", "Tabel 2.1. Capaian Tahun 2024", "BAB I",
        "PENDAHULUAN",
        "1.1 Latar Belakang", "Tabel 2.1", "Capaian", "Tahun 2024",
    ])

    @Test("a line stands again below, whole or broken into lines; the last of its kind doesn't")
    func repeats() {
        #expect(lines.isRepeated("BAB I PENDAHULUAN", after: 1))
        #expect(lines.isRepeated("1.1 Latar Belakang", after: 2))
        #expect(lines.isRepeated("Tabel 2.1. Capaian Tahun 2024", after: 3))
        #expect(!lines.isRepeated("1.1 Latar Belakang", after: 6))
        #expect(!lines.isRepeated("1.2 Landasan Hukum", after: 0))
        #expect(!lines.isRepeated("", after: 0))
    }

    @Test("what is longer than a heading is not looked for")
    func long() {
        let long = String(repeating: "kata ", count: 70)
        let lines = RepeatedLines(["a", long, "b", String(repeating: long, count: 2), "c"])
        #expect(lines.isRepeated(long + "b", after: 0))
        #expect(lines.isRepeated("c", after: 0))
        #expect(!lines.isRepeated(long + "b" + long + long, after: 0))
    }
}
