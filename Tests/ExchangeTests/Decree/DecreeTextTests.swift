import Domain
import Testing

@testable import Exchange

struct DecreeTextTests {
    private func read(_ text: String) -> (decree: DecreeText, blocks: [Block]) {
        var decree = DecreeText()
        var places: [SourcePlace] = []
        for (index, line) in text.split(separator: "\n").enumerated() {
            let place = SourcePlace(file: "a.txt", line: index + 1)
            places.append(place)
            _ = decree.take(String(line), at: place)
        }
        return (decree, places.flatMap { decree.parts.blocks(at: $0) ?? [] })
    }

    private let text = """
        KEPUTUSAN
        KEPALA DINAS KESEHATAN
        NOMOR : 188/12/2020
        TENTANG
        PENETAPAN INDIKATOR KINERJA INDIVIDU
        DINAS KESEHATAN TAHUN 2020
        KEPALA DINAS KESEHATAN,
        - Menimbang :
        - a. bahwa untuk meningkatkan
        akuntabilitas kinerja;
        b. bahwa perlu ditetapkan.
        Mengingat : 1. Undang-Undang Nomor 17 Tahun 2003 tentang
        Keuangan Negara (Tambahan Lembaran Negara Nomor
        17 tambahan);
        2. Undang-Undang Nomor 25 Tahun 2004;
        M E M U T U S K A N
        Menetapkan : INDIKATOR KINERJA
        INDIVIDU
        KESATU : Indikator merupakan ukuran:
        a. tujuan; dan
        KEDUA Keputusan ini berlaku.
        Ditetapkan di Sukamaju
        pada tanggal 2 Januari 2020
        KEPALA DINAS KESEHATAN
        LAMPIRAN I KEPUTUSAN KEPALA
        DINAS KESEHATAN
        NOMOR : 188/13/2020
        TANGGAL : 5 Januari 2020
        TENTANG PENETAPAN INDIKATOR
        """

    @Test("head, subject and attachment")
    func heads() {
        let (decree, blocks) = read(text)
        let part = { (part: BlockPart) in blocks.filter { $0.part == part }.map(\.text) }
        #expect(
            decree.instrument
                == Instrument(kind: "Keputusan Kepala Dinas Kesehatan", number: "188/12/2020", date: "2 Januari 2020"))
        #expect(decree.subject == "PENETAPAN INDIKATOR KINERJA INDIVIDU DINAS KESEHATAN TAHUN 2020")
        #expect(part(.number) == ["188/12/2020"])
        #expect(part(.issuePlace) == ["Sukamaju"])
        #expect(part(.issueDate) == ["2 Januari 2020"])
        #expect(part(.attachment) == ["KEPUTUSAN KEPALA DINAS KESEHATAN"])
        #expect(blocks.first { $0.part == .attachment }?.number == "I")
        #expect(part(.attachmentNumber) == ["188/13/2020"])
        #expect(part(.attachmentDate) == ["5 Januari 2020"])
        #expect(part(.attachmentSubject) == ["PENETAPAN INDIKATOR"])
    }

    @Test("considerations, legal basis and dictums, broken lines joined")
    func lists() {
        let blocks = read(text).blocks
        let items = { (part: BlockPart) in
            blocks.filter { $0.part == part && $0.kind == .item }.map { "\($0.number ?? "-") \($0.text)" }
        }
        #expect(
            items(.considerations) == [
                "a bahwa untuk meningkatkan akuntabilitas kinerja;", "b bahwa perlu ditetapkan.",
            ])
        #expect(
            items(.legalBasis) == [
                "1 Undang-Undang Nomor 17 Tahun 2003 tentang Keuangan Negara (Tambahan Lembaran Negara Nomor 17 tambahan);",
                "2 Undang-Undang Nomor 25 Tahun 2004;",
            ])
        #expect(
            blocks.filter { $0.part == .dictum }.map { "\($0.number ?? "-") \($0.text)" } == [
                "KESATU Indikator merupakan ukuran: a. tujuan; dan", "KEDUA Keputusan ini berlaku.",
            ])
        #expect(blocks.filter { $0.part == .enactment }.map(\.text) == ["INDIKATOR KINERJA INDIVIDU"])
        #expect(blocks.filter { $0.part == .decision }.count == 1)
    }

    @Test("other text is left alone")
    func otherText() {
        #expect(
            read("BADAN KEPEGAWAIAN DAERAH\nNomor telepon 1234\nTanggal merah\nKeputusan bersama ini").blocks.isEmpty)
    }

    @Test("a post that signs below the last dictum ends it")
    func signature() {
        let blocks = read(
            "KEPUTUSAN KEPALA DINAS\nNOMOR 1/2020\nTENTANG X\nMenimbang : a. bahwa x;\nMEMUTUSKAN\nKESATU : Berlaku.\nKepala Dinas Kesehatan\nTembusan :"
        ).blocks
        #expect(blocks.last?.text == "Berlaku.")
    }
}
