import Domain
import Testing

@testable import Exchange

@Suite("Signatures without a name")
struct SignatureRoomTests {
    @Test("room for a name ends a signature as a number does")
    func room() {
        let lines = [
            "Bengkalis, Maret 2020", "KEPALA BADAN KEPEGAWAIAN", "(..............)", "RENCANA AKSI 2020",
            "a.n. Kepala Badan", "Kabupaten Blora", "Sekretaris", "( ............ )",
        ]
        let reading = SignatureReading(lines)
        #expect(reading.ranges == [0..<3, 4..<8])
        #expect(reading.date == "Bengkalis, Maret 2020")
        #expect(
            reading.signatories == [
                Signatory(title: "KEPALA BADAN KEPEGAWAIAN", capacity: .own),
                Signatory(title: "Sekretaris", capacity: .onBehalf, superiors: ["Kepala Badan Kabupaten Blora"]),
            ])
    }

    @Test("room for place and date, and the party that signs, belong to its signature")
    func parties() {
        let reading = SignatureReading([
            "Pernyataan.", "PIHAK KEDUA,", "Bupati Contoh", "(..............)", "……………, ……………", "PIHAK PERTAMA,",
            "Kepala Badan", "(..............)",
        ])
        #expect(reading.ranges == [1..<4, 4..<8])
        #expect(reading.date == nil)
        #expect(reading.signatories.map(\.title) == ["Bupati Contoh", "Kepala Badan"])
    }

    @Test("other lines are no room", arguments: ["(Rp)", "(lanjutan)", "........", "( . )"])
    func noRoom(line: String) {
        #expect(!SignatureLine.isRoomForName(line))
    }
}
