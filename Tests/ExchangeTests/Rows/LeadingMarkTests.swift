import Testing

@testable import Exchange

struct LeadingMarkTests {
    @Test(
        "a mark of order is taken off a name",
        arguments: [
            ("1. Penempatan PNS", "1", "Penempatan PNS"), ("a Jumlah Rapat", "a", "Jumlah Rapat"),
            ("2 Prosentase ASN", "2", "Prosentase ASN"), ("b) Jumlah", "b", "Jumlah"), ("(3) Tiga", "3", "Tiga"),
            ("IV. Program", "IV", "Program"), ("2.1 Kegiatan", "2.1", "Kegiatan"), ("1.1.1. Sub", "1.1.1", "Sub"),
            ("1.Penempatan PNS", "1", "Penempatan PNS"),
            ("5.03.02 Program Kepegawaian", "5.03.02", "Program Kepegawaian"),
        ])
    func marks(text: String, mark: String, name: String) {
        let leading = LeadingMark(text)
        #expect(leading.mark == mark)
        #expect(leading.name == name)
    }

    @Test(
        "names without a mark stay whole",
        arguments: [
            "Program Kepegawaian", "1000 Orang", "12", "a.", "", "PNS yang pensiun", "1000 buku dibaca", "12. 5", "I",
            "No. 5 saja", "1.5", "2020. Tahun",
        ])
    func unmarked(text: String) {
        let leading = LeadingMark(text)
        #expect(leading.name == text)
        #expect(leading.mark == nil)
    }

    @Test("what is nothing but a mark", arguments: ["1", "1.", "(2)", "a.", "b)", "IV", "2.1", "1.1.10", "12"])
    func isMark(text: String) {
        #expect(LeadingMark.isMark(text))
    }

    @Test("what is none", arguments: ["", ".", "()", "1000", "ab", "2.123", "a1", "5.03.02.2.01.0003", "Orang"])
    func isNoMark(text: String) {
        #expect(!LeadingMark.isMark(text))
    }

    @Test("codes of the nomenclature are told from marks and dates")
    func codes() {
        #expect(["5.03.02", "5.03.02.2.01", "2.23.02.2.01.0003", "1.02.01."].allSatisfy(LeadingMark.isCode) == true)
        #expect(["1.2.3", "5.03", "10.25", "a.03.02", "1.000.000", ""].contains(where: LeadingMark.isCode) == false)
    }

    @Test("a bare mark is without brackets and points")
    func bare() {
        #expect(["(2)", "a.", "1", "b)", "2.1."].map(LeadingMark.bare) == ["2", "a", "1", "b", "2.1"])
    }
}
