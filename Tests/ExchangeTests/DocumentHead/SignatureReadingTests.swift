import Domain
import Testing

@testable import Exchange

struct SignatureReadingTests {
    private let number = "NIP. 000000000000000000"

    @Test("place and date, title and own capacity")
    func own() {
        let reading = SignatureReading([
            "Teks di atas.", "Sukamaju, 5 Januari 2023", "KEPALA DINAS KESEHATAN", "KABUPATEN SUKAMAJU", "NAMA", number,
        ])
        #expect(reading.ranges == [1..<6])
        #expect(reading.date == "Sukamaju, 5 Januari 2023")
        #expect(reading.signatories == [Signatory(title: "KEPALA DINAS KESEHATAN KABUPATEN SUKAMAJU", capacity: .own)])
    }

    @Test(
        "acting and interim heads",
        arguments: [
            ("Plt. Kepala Dinas", Signatory.Capacity.acting), ("Plh. Kepala Dinas", .actingDaily),
            ("Pj. Kepala Dinas", .interim),
        ])
    func acting(line: String, capacity: Signatory.Capacity) {
        let reading = SignatureReading([line, "NAMA", number])
        #expect(reading.signatories == [Signatory(title: "Kepala Dinas", capacity: capacity)])
    }

    @Test("whoever signs on behalf of the head is named by the own post")
    func onBehalf() {
        let reading = SignatureReading([
            "a.n. Kepala Dinas Kesehatan", "Kabupaten Sukamaju", "Sekretaris", "NAMA", number,
        ])
        let superior = "Kepala Dinas Kesehatan Kabupaten Sukamaju"
        #expect(
            reading.signatories == [Signatory(title: "Sekretaris", capacity: .onBehalf, superiors: [superior])])
        let further = SignatureReading(["u.b. Kepala Dinas", "Kepala Bidang Arsip", "NAMA", number])
        #expect(
            further.signatories == [
                Signatory(title: "Kepala Bidang Arsip", capacity: .furtherOnBehalf, superiors: ["Kepala Dinas"])
            ])
    }

    @Test(
        "marks are also written otherwise or stand alone; a post signed for may take several lines",
        arguments: [
            ["A.N. KEPALA BADAN", "SEKRETARIS"], ["an. KEPALA BADAN", "SEKRETARIS"],
            ["a.n KEPALA BADAN", "SEKRETARIS"],
            ["a/n KEPALA BADAN", "SEKRETARIS"], ["a.n.", "KEPALA BADAN", "SEKRETARIS"],
            ["a.n. KEPALA", "BADAN", "SEKRETARIS"],
        ])
    func marks(lines: [String]) {
        let reading = SignatureReading(["Sukamaju, 5 Januari 2023"] + lines + ["NAMA", number])
        #expect(
            reading.signatories == [Signatory(title: "SEKRETARIS", capacity: .onBehalf, superiors: ["KEPALA BADAN"])])
    }

    @Test(
        "one's own post is known with a comma, as an abbreviation, as a deputy, or by where it stands",
        arguments: [
            ("Sekretaris,", "Sekretaris"), ("KABID PENGELOLAAN", "KABID PENGELOLAAN"),
            ("WAKIL WALI KOTA", "WAKIL WALI KOTA"), ("PENGELOLA ARSIP", "PENGELOLA ARSIP"),
        ])
    func ownPosts(line: String, title: String) {
        let lines = ["Sukamaju, 2 Januari 2024", "a.n. WALI KOTA SUKAMAJU", "PROVINSI CONTOH", line]
        let expected = [
            Signatory(title: title, capacity: .onBehalf, superiors: ["WALI KOTA SUKAMAJU PROVINSI CONTOH"])
        ]
        #expect(SignatureReading(lines + ["(..............)"]).signatories == expected)
        #expect(SignatureReading(lines + ["NAMA", number]).signatories == expected)
        #expect(SignatureReading(lines + ["NAMA", "Pembina (IV/a)", number]).signatories == expected)
    }

    @Test("a name is never taken as a post", arguments: [["NAMA"], ["NAMA", "Pembina Utama Muda (IV/c)"], []])
    func names(lines: [String]) {
        let superior = ["a.n. Kepala Dinas", "Sekretaris", "u.b."]
        let further = SignatureReading(superior + lines + [number]).signatories
        #expect(further.map(\.title) == ["Kepala Dinas"])
        let bare = SignatureReading(["a.n. Kepala Dinas"] + lines + [number]).signatories
        #expect(bare.map(\.title) == ["Kepala Dinas"])
    }

    @Test("who signs on behalf may be acting, or name no own post")
    func actingOnBehalf() {
        let acting = SignatureReading(["a.n. BUPATI SUKAMAJU", "Plt. SEKRETARIS DAERAH", "NAMA", number])
        #expect(
            acting.signatories == [
                Signatory(title: "Plt. SEKRETARIS DAERAH", capacity: .onBehalf, superiors: ["BUPATI SUKAMAJU"])
            ])
        let bare = SignatureReading(["a.n. Kepala Dinas", "NAMA", number])
        #expect(
            bare.signatories == [Signatory(title: "Kepala Dinas", capacity: .onBehalf, superiors: ["Kepala Dinas"])])
    }

    @Test("who acts as the head is named by that post, also where the own one stands below")
    func actingWithOwnPost() {
        let reading = SignatureReading(["Plt. KEPALA DINAS KESEHATAN", "SEKRETARIS", "NAMA", number])
        #expect(reading.signatories == [Signatory(title: "KEPALA DINAS KESEHATAN", capacity: .acting)])
    }

    @Test(
        "whoever signs for one who signs on behalf is named by the post below u.b.",
        arguments: [["u.b.", "Kepala Bidang Arsip"], ["u.b. Kepala Bidang Arsip"]])
    func furtherOnBehalf(lines: [String]) {
        let reading = SignatureReading(
            ["a.n. Kepala Dinas", "Kabupaten Sukamaju", "Sekretaris"] + lines + ["NAMA", number])
        #expect(
            reading.signatories == [
                Signatory(
                    title: "Kepala Bidang Arsip", capacity: .furtherOnBehalf,
                    superiors: ["Kepala Dinas Kabupaten Sukamaju", "Sekretaris"])
            ])
    }

    @Test("two blocks are two ranges; the same post counts once")
    func twice() {
        let block = ["Kepala Dinas Kesehatan", "NAMA", number]
        let reading = SignatureReading(block + ["Teks antara."] + block)
        #expect(reading.ranges == [0..<3, 4..<7])
        #expect(reading.signatories.count == 1)
    }

    @Test("a number without any title still ends a block")
    func untitled() {
        let reading = SignatureReading(["Seseorang", number])
        #expect(reading.ranges == [0..<2])
        #expect(reading.signatories.isEmpty)
        #expect(reading.date == nil)
    }

    @Test("personal numbers with and without their word")
    func numbers() {
        #expect(SignatureLine.isNIP("NIP. 0000") && SignatureLine.isNIP("nip 123"))
        #expect(SignatureLine.isNIP("00000000 000000 0 000"))
        #expect(!SignatureLine.isNIP("Kepala Dinas") && !SignatureLine.isNIP("2023"))
    }

    @Test("a text without signatures has none")
    func none() {
        #expect(SignatureReading(["Kepala Dinas hadir.", "Sukamaju, 2023"]).ranges.isEmpty)
    }

    @Test("rank and number below room for a name belong to the signature, also where they are to be written")
    func roomForNumber() {
        let room = ["(..............................)", "NIP. ……………………………………"]
        let two = ["PIHAK KEDUA,", "Bupati Y", room[0], "PIHAK PERTAMA,", "Kepala Badan X"] + room + ["Teks."]
        let reading = SignatureReading(two)
        #expect(reading.ranges == [0..<3, 3..<7])
        #expect(reading.signatories.map(\.title) == ["Bupati Y", "Kepala Badan X"])
        let ranked = SignatureReading(["Kepala Badan X", room[0], "Pembina Utama Muda", room[1]])
        #expect(ranked.ranges == [0..<4])
        #expect(ranked.signatories.map(\.title) == ["Kepala Badan X"])
        #expect(SignatureReading(["Kepala Badan X", room[0], "Teks.", room[1]]).ranges.first == 0..<2)
    }
}
