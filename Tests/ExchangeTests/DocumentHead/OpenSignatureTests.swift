import Domain
import Testing

@testable import Exchange

@Suite("Signatures without a personal number")
struct OpenSignatureTests {
    private let head = Signatory(title: "Kepala Dinas Sosial", capacity: .own)

    @Test(
        "place and date and a post are a signature, whatever stands for the name",
        arguments: [
            ["NAMA"], ["Nama Contoh"], ["ttd", "Nama Contoh, S.E., M.M.", "Pembina Utama Muda (IV/c)"],
            ["( NAMA CONTOH, S.Sos )"], ["(ttd)"], ["......................"], [],
        ])
    func dated(below: [String]) {
        let reading = SignatureReading(["Teks di atas.", "Sukamaju, 3 Januari 2026", "Kepala Dinas Sosial,"] + below)
        #expect(reading.ranges == [1..<(3 + below.count)])
        #expect(reading.date == "Sukamaju, 3 Januari 2026")
        #expect(reading.signatories == [head])
    }

    @Test("it ends above a heading, a table and a text")
    func ends() {
        let lines = ["Sukamaju, Januari 2025", "BUPATI SUKAMAJU", "H. NAMA CONTOH, S.H."]
        let followed = SignatureReading(lines + ["DAFTAR ISI", "BAB I"])
        #expect(followed.ranges == [0..<3])
        #expect(followed.signatories == [Signatory(title: "BUPATI SUKAMAJU", capacity: .own)])
        #expect(SignatureReading(lines, breaks: [3]).ranges == [0..<3])
        #expect(SignatureReading(lines, breaks: [2]).ranges == [0..<2])
        #expect(SignatureReading(lines, breaks: [1]).ranges.isEmpty)
    }

    @Test("a post may go on over several lines, and others stand with it where one signs for them")
    func posts() {
        let long = SignatureReading([
            "Sukamaju, Januari 2025", "KEPALA BADAN KEPEGAWAIAN DAN", "PENGEMBANGAN SUMBER DAYA MANUSIA",
            "KABUPATEN SUKAMAJU,", "NAMA CONTOH",
        ])
        #expect(
            long.signatories.map(\.title) == [
                "KEPALA BADAN KEPEGAWAIAN DAN PENGEMBANGAN SUMBER DAYA MANUSIA KABUPATEN SUKAMAJU"
            ])
        let further = SignatureReading([
            "Sukamaju, Januari 2025", "a.n. BUPATI SUKAMAJU", "Kepala Dinas Sosial", "u.b.", "Sekretaris", "NAMA",
        ])
        #expect(
            further.signatories == [
                Signatory(
                    title: "Sekretaris", capacity: .furtherOnBehalf,
                    superiors: ["BUPATI SUKAMAJU", "Kepala Dinas Sosial"])
            ])
        let acting = SignatureReading(["Sukamaju, Januari 2025", "Plt. Kepala Dinas Sosial", "Sekretaris", "NAMA"])
        #expect(acting.signatories == [Signatory(title: "Kepala Dinas Sosial", capacity: .acting)])
    }

    @Test(
        "other lines are no signature",
        arguments: [
            ["Sukamaju, 5 Januari 2023", "Kepala Dinas hadir dalam rapat."],
            ["Sukamaju, 5 Januari 2023", "Kepala Dinas Sosial", "Rapat membahas capaian tahun lalu."],
            ["Meningkatnya pelayanan, 2023", "Kepala Dinas Sosial", "NAMA"],
            ["KEPALA DINAS SOSIAL", "NAMA CONTOH"], ["Mengetahui,", "Daftar hadir"],
            ["KEPUTUSAN", "KEPALA DINAS SOSIAL", "KABUPATEN SUKAMAJU", "NOMOR 1 TAHUN 2023"],
            ["Sukamaju, 5 Januari 2023", "Kepada", "Yth. Kepala Dinas Sosial"],
        ])
    func others(lines: [String]) {
        let reading = SignatureReading(lines)
        #expect(reading.ranges.isEmpty)
        #expect(reading.signatories.isEmpty && reading.date == nil)
    }

    @Test(
        "of two sides each is a signature, though only one has a number",
        arguments: [
            [
                "BUPATI SUKAMAJU,", "NAMA BIN CONTOH", "KEPALA DINAS SOSIAL,", "CONTOH, S.Sos., M.M.", "Pembina",
                "NIP. 0",
            ],
            ["Pihak Kedua,", "BUPATI SUKAMAJU", "NAMA", "Pihak Pertama,", "KEPALA DINAS SOSIAL", "CONTOH", "NIP. 0"],
            ["BUPATI SUKAMAJU", "ttd", "KEPALA DINAS SOSIAL", "ttd", "CONTOH", "NIP. 0"],
            ["BUPATI SUKAMAJU", "NAMA CONTOH", "Sukamaju, Mei 2025", "KEPALA DINAS SOSIAL", "CONTOH", "NIP. 0"],
        ])
    func sides(lines: [String]) {
        let expected = ["BUPATI SUKAMAJU", "KEPALA DINAS SOSIAL"].map { Signatory(title: $0, capacity: .own) }
        let reading = SignatureReading(lines)
        #expect(reading.ranges.count == 2)
        #expect(reading.signatories == expected)
    }

    @Test("the side without a number may stand below")
    func sideBelow() {
        let left = ["KEPALA DINAS SOSIAL", "CONTOH", "NIP. 0"]
        let right = ["BUPATI SUKAMAJU", "NAMA CONTOH"]
        #expect(SignatureReading(left + right).signatories.map(\.title) == ["KEPALA DINAS SOSIAL", "BUPATI SUKAMAJU"])
        #expect(SignatureReading(left + right, breaks: [3]).signatories.map(\.title) == ["KEPALA DINAS SOSIAL"])
        #expect(SignatureReading(left + right + ["TENTANG"]).signatories.count == 1)
    }

    @Test("a post that takes two lines is one, though the second could be a name")
    func onePost() {
        for post in ["KEPALA DINAS", "Plt. KEPALA DINAS"] {
            let reading = SignatureReading([post, "PERHUBUNGAN", "SEKRETARIS", "NAMA", "NIP. 0"])
            #expect(reading.signatories.count == 1)
        }
    }
}
