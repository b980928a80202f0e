import Domain
import Testing

@testable import Exchange

struct FileGroupKeyTests {
    private func key(_ lines: String...) -> FileGroupKey {
        FileGroupKey(
            DocumentHead(
                lines.enumerated().map { .line(text: $1, level: nil, place: SourcePlace(file: "a", line: $0 + 1)) }))
    }

    @Test("titles that differ in spelling only name the same agency and year")
    func same() {
        let first = key("RENCANA AKSI 2023", "DINAS PERPUSTAKAAN DAN KEARSIPAN", "KABUPATEN SUKAMAJU")
        let second = key("Rencana Aksi Tahun 2023", "Dinas Perpustakaan dan Kearsipan Kabupaten Sukamaju")
        #expect(first == second)
        #expect(first.isKnown)
    }

    @Test("another year, region or agency is another dossier")
    func different() {
        let first = key("RENCANA AKSI 2023", "DINAS KESEHATAN KABUPATEN SUKAMAJU")
        #expect(first != key("RENCANA AKSI 2024", "DINAS KESEHATAN KABUPATEN SUKAMAJU"))
        #expect(first != key("RENCANA AKSI 2023", "DINAS KESEHATAN KOTA SUKAMAJU"))
        #expect(first != key("RENCANA AKSI 2023", "DINAS PENDIDIKAN KABUPATEN SUKAMAJU"))
    }

    @Test("a plan for several years covers those of its agency")
    func covers() {
        let plan = key("INDIKATOR KINERJA UTAMA TAHUN 2021-2026", "DINAS KESEHATAN KABUPATEN SUKAMAJU")
        #expect(plan.covers(key("RENCANA AKSI 2023", "DINAS KESEHATAN KABUPATEN SUKAMAJU")))
        #expect(!plan.covers(key("RENCANA AKSI 2027", "DINAS KESEHATAN KABUPATEN SUKAMAJU")))
        #expect(!plan.covers(key("RENCANA AKSI 2023", "DINAS SOSIAL KABUPATEN SUKAMAJU")))
        #expect(!plan.covers(plan))
    }

    @Test("a text that names no agency stays by itself")
    func unknown() {
        #expect(!key("RENCANA AKSI 2023").isKnown)
        #expect(!key("RENCANA AKSI 2023", "DINAS KESEHATAN").isKnown)
    }
}
