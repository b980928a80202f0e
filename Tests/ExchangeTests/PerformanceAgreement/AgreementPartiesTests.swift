import Domain
import Testing

@testable import Exchange

struct AgreementPartiesTests {
    private func read(_ lines: String...) -> AgreementParties {
        var parties = AgreementParties()
        for (index, line) in lines.enumerated() {
            _ = parties.take(line, at: SourcePlace(file: "a.txt", line: index + 1))
        }
        parties.close()
        return parties
    }

    @Test("the words behind the post tell its part")
    func named() {
        let parties = read(
            "Jabatan : BUPATI SUKAMAJU", "selanjutnya disebut PIHAK KEDUA", "Jabatan : KEPALA DINAS ARSIP",
            "KABUPATEN SUKAMAJU", "Selanjutnya disebut PIHAK KESATU")
        #expect(parties.first == "KEPALA DINAS ARSIP KABUPATEN SUKAMAJU")
        #expect(parties.second == "BUPATI SUKAMAJU")
    }

    @Test("without such words the order tells it")
    func ordered() {
        let parties = read("Nama : x", "Jabatan : Kepala Seksi", "Jabatan : Pj. Kepala Bidang")
        #expect(
            parties.signatories == [
                Signatory(title: "Kepala Seksi", capacity: .own), Signatory(title: "Kepala Bidang", capacity: .interim),
            ])
    }

    @Test("a capacity may be written out")
    func writtenOut() {
        let parties = read("Jabatan : Pelaksana Tugas Kepala Seksi", "Jabatan : Plt Analis Arsip")
        #expect(
            parties.signatories == [
                Signatory(title: "Kepala Seksi", capacity: .acting),
                Signatory(title: "Analis Arsip", capacity: .acting),
            ])
    }

    @Test("no party, no signatory")
    func none() {
        #expect(read("PIHAK KEDUA akan melakukan supervisi.").signatories.isEmpty)
    }
}
