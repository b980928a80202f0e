import Domain
import Testing

@testable import Documents

@Suite("The offices of those who sign")
struct SignatoryOfficeTests {
    @Test(
        "heads of agencies are told from heads of their units",
        arguments: [
            ("Kepala Dinas Sosial", true), ("KEPALA BADAN X", true), ("Camat Cepu", true), ("Inspektur", true),
            ("Direktur RSUD", true), ("Sekretaris Daerah", true), ("Sekretaris", false),
            ("Kepala Bidang Mutasi", false), ("Kepala Sub Bagian Umum", false), ("Inspektur Pembantu I", false),
            ("Bupati Y", false),
        ])
    func heads(title: String, isHead: Bool) {
        #expect(Signatory(title: title, capacity: .acting).isHead(of: Agency()) == isHead)
        #expect(!Signatory(title: title, capacity: .onBehalf).isHead(of: Agency()))
    }

    @Test(
        "a lurah, a direktur or an inspektur leads only an agency of that kind",
        arguments: [
            ("Lurah Balun", "Kecamatan Cepu", false), ("Lurah Balun", "Kelurahan Balun", true),
            ("Direktur RSUD X", "Dinas Kesehatan", false), ("Direktur RSUD X", "RSUD X", true),
            ("Camat Cepu", "Kecamatan Cepu", true), ("Inspektur", "Inspektorat", true),
        ])
    func kinds(title: String, agency: String, isHead: Bool) {
        #expect(Signatory(title: title, capacity: .own).isHead(of: Agency(name: agency)) == isHead)
    }

    @Test("a unit that is an agency of its own is led by its head")
    func units() {
        #expect(Signatory(title: "Kepala Bagian Hukum", capacity: .own).isHead(of: Agency(name: "Bagian Hukum")))
    }

    @Test(
        "heads of regions",
        arguments: [
            ("Bupati Y", true), ("Wali Kota Y", true), ("WALIKOTA Y", true), ("Gubernur Y", true),
            ("Wakil Bupati Y", false), ("Kepala Dinas Y", false),
        ])
    func regions(title: String, isHead: Bool) {
        #expect(Signatory(title: title, capacity: .interim).isRegionHead == isHead)
    }

    @Test("a capacity stands before the title, on behalf it doesn't")
    func marked() {
        #expect(Signatory(title: "Camat X", capacity: .acting).markedTitle == "Plt. Camat X")
        #expect(Signatory(title: "Camat X", capacity: .own).markedTitle == "Camat X")
        #expect(Signatory(title: "Sekretaris", capacity: .onBehalf).markedTitle == "Sekretaris")
    }
}
