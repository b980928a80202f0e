import Domain
import Testing

@testable import Documents

@Suite("Addresses in letterheads")
struct LetterheadAddressTests {
    private func lines(_ texts: String...) -> [String] {
        LetterheadAddress.lines(of: texts.map { Block(kind: .paragraph, text: $0) })
    }

    @Test("street, telephone, mail, site and place with postcode are its lines, from the first to the last of them")
    func whole() {
        let address = [
            "Jalan Pemuda Nomor 12", "Telp. (0000) 123 Faks. (0000) 124", "E-mail: dinas@sukamaju.go.id",
            "Website : www.sukamaju.go.id", "SUKAMAJU 59219",
        ]
        let head = ["PEMERINTAH KABUPATEN SUKAMAJU", "DINAS ARSIP"] + address + ["RENCANA AKSI TAHUN 2023", "Jalan 5"]
        #expect(LetterheadAddress.lines(of: head.map { Block(kind: .paragraph, text: $0) }) == address)
    }

    @Test(
        "an address is also written otherwise",
        arguments: [
            "Alamat : Jl. Contoh No. 24", "Komplek Perkantoran Blok A Jl. Raya 5 Telp. 123", "Kode Pos 59219",
            "surel: arsip@sukamaju.go.id",
        ])
    func variants(line: String) {
        #expect(lines("DINAS ARSIP", line) == [line])
    }

    @Test(
        "other lines are no address",
        arguments: [
            "Jalan Lingkungan Perkotaan", "TAHUN 2023", "Pos Pelayanan", "Program Jalan dan Jembatan 2023",
            "RENCANA AKSI 2023",
        ])
    func others(line: String) {
        #expect(lines("DINAS ARSIP", line).isEmpty)
    }

    @Test("what stands in the text or below the first table is none")
    func elsewhere() {
        #expect(
            LetterheadAddress.lines(of: [
                Block(kind: .table, text: ""), Block(kind: .paragraph, text: "Jl. Raya No. 1"),
            ]).isEmpty)
        let long = Array(repeating: "teks", count: 20) + ["Jl. Raya No. 1"]
        #expect(LetterheadAddress.lines(of: long.map { Block(kind: .paragraph, text: $0) }).isEmpty)
    }
}
