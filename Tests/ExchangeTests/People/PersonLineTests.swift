import Testing

@testable import Exchange

@Suite("Lines about persons")
struct PersonLineTests {
    /// Put together here, so that no such number stands in the sources.
    private static let number = ["19700131", "199503", "1", "002"]

    @Test("numbers are found however they are spaced", arguments: [" ", "", ".", "-"])
    func numbers(mark: String) {
        let digits = Self.number.joined(separator: mark)
        #expect(PersonLine.holdsNumber(digits))
        #expect(PersonLine.holdsNumber("NIP. " + digits))
        #expect(PersonLine.withoutNumber("Kepala Badan NIP. \(digits) (ttd)") == "Kepala Badan  (ttd)")
    }

    @Test(
        "other long numbers are left alone",
        arguments: ["1.018.175.000,00", "17326515850", "123456789012345678", "nipah 12", "5.03.02.2.01.0003", "NIP."])
    func noNumbers(line: String) {
        #expect(!PersonLine.holdsNumber(line))
    }

    @Test(
        "ranks are whole lines",
        arguments: [
            ("Pembina Utama Muda", true), ("Pembina Tk. I (IV/b)", true), ("Penata", true), ("**Pembina**", true),
            ("Pembinaan Disiplin ASN", false), ("Pembina Pramuka", false), ("Kepala Badan", false), ("", false),
        ])
    func ranks(line: String, isRank: Bool) {
        #expect(PersonLine.isRank(line) == isRank)
    }

    @Test(
        "names with a title are told from posts",
        arguments: [
            ("Drs. CONTOH NAMA, M.Si", true), ("**CONTOH, AP, M.Si**", true), ("Ir. C. NAMA", true),
            ("KEPALA BADAN KEPEGAWAIAN DAERAH", false), ("CONTOH NAMA", false), ("Ditetapkan di Contoh", false),
            ("Dr. Contoh: hadir", false), ("", false),
        ])
    func titledNames(line: String, isName: Bool) {
        #expect(PersonLine.isTitledName(line) == isName)
    }
}
