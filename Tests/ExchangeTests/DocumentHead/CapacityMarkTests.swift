import Domain
import Testing

@testable import Exchange

struct CapacityMarkTests {
    private func read(_ line: String) -> CapacityMark? { CapacityMark(line, isPost: SignatureLine.isPost) }

    @Test(
        "marks are abbreviations, with and without dots, or words",
        arguments: [
            ("Plt. Kepala Dinas", Signatory.Capacity.acting), ("PLT KEPALA DINAS", .acting),
            ("Pelaksana Tugas Kepala Dinas", .acting), ("PELAKSANA TUGAS (PLT.) KEPALA DINAS", .acting),
            ("Plh. Kepala Dinas", .actingDaily), ("Pelaksana Harian Kepala Dinas", .actingDaily),
            ("Pj. Kepala Dinas", .interim), ("Penjabat Kepala Dinas", .interim), ("Pjs. Bupati", .interim),
            ("Pejabat Sementara Bupati", .interim), ("Penjabat Sementara Bupati", .interim),
            ("Atas nama Kepala Dinas", .onBehalf), ("ATAS NAMA BUPATI", .onBehalf),
            ("Untuk beliau Sekretaris", .furtherOnBehalf),
        ])
    func marks(line: String, capacity: Signatory.Capacity) throws {
        let mark = try #require(read(line))
        #expect(mark.capacity == capacity)
        #expect(SignatureLine.isPost(mark.rest.trimmed))
    }

    @Test("words may stand alone above the post", arguments: ["Pelaksana Tugas", "PENJABAT", "Atas Nama", "a.n."])
    func alone(line: String) throws {
        #expect(try #require(read(line)).rest.isEmpty)
        let capacity = try #require(read(line)).capacity
        let reading = SignatureReading([line, "Kepala Dinas Sosial", "NAMA", "NIP. 0"])
        #expect(reading.signatories.map(\.capacity) == [capacity])
        #expect(reading.signatories.map(\.title) == ["Kepala Dinas Sosial"])
    }

    @Test(
        "other words are no mark",
        arguments: [
            "Atas nama pemerintah daerah kami berterima kasih", "Pelaksana Kegiatan", "Penjabat Pembuat Komitmen",
            "Pelaksana", "Kepala Dinas", "plt",
        ])
    func none(line: String) {
        #expect(read(line) == nil)
    }
}
