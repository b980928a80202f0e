import Domain
import Testing

@testable import Rules

@Suite("Lines of the contents and what they announce")
struct ContentsEntryTests {
    private func entries(_ blocks: [Block]) throws -> (lines: [ContentsEntry], printed: [ContentsEntry]) {
        let dossier = RuleExample.workPlan("isi") { plan in plan.edit { $0.blocks = blocks } }.dossier()
        let document = try #require(IndexedDossier(dossier).documents.first)
        return ContentsEntry.all(of: document, agency: "Badan Kepegawaian Daerah")
    }

    @Test("a list of tables announces tables, whatever its lines are numbered")
    func lists() throws {
        let found = try entries([
            Block(kind: .heading, level: 1, text: "DAFTAR ISI"),
            Block(kind: .contentsLine, number: "I", text: "PENDAHULUAN\t1"),
            Block(kind: .contentsLine, number: "1.1", text: "Latar Belakang\t1"),
            Block(kind: .heading, level: 1, text: "DAFTAR TABEL"),
            Block(kind: .contentsLine, number: "2.1", text: "Evaluasi Renja\t10"),
            Block(kind: .heading, level: 1, text: "DAFTAR GAMBAR"),
            Block(kind: .contentsLine, number: "1.1", text: "Tahapan\t2"),
        ])
        #expect(found.lines.map(\.kind) == [.chapter, .section, .table, .figure])
        #expect(found.lines.map(\.number) == ["I", "1.1", "2.1", "1.1"])
    }

    @Test("captions and headings stand under their numbers")
    func printed() throws {
        let found = try entries([
            Block(kind: .heading, level: 1, number: "I", text: "PENDAHULUAN"),
            Block(kind: .heading, level: 2, number: "1.1", text: "Latar Belakang"),
            Block(kind: .heading, level: 4, number: "1", text: "Kegiatan Mutasi"),
            Block(kind: .caption, number: "2.1", text: "Tabel 2.1 Evaluasi Renja", table: TableID("2.1")),
            Block(kind: .caption, number: "1.1", text: "Gambar 1.1 Tahapan Penyusunan"),
        ])
        #expect(found.printed.map(\.kind) == [.chapter, .section, .table, .figure])
        #expect(found.printed.map(\.title.words.first) == ["pendahuluan", "latar", "evaluasi", "tahapan"])
    }

    @Test("a missing chapter's title belongs before its first section")
    func gap() throws {
        let blocks = [
            Block(kind: .heading, level: 1, number: "IV", text: "RENCANA KERJA"),
            Block(kind: .heading, level: 2, number: "5.1", text: "Catatan Penting"),
            Block(kind: .heading, level: 2, number: "5.2", text: "Kaidah Pelaksanaan"),
        ]
        let dossier = RuleExample.workPlan("bab") { plan in plan.edit { $0.blocks = blocks } }.dossier()
        let document = try #require(IndexedDossier(dossier).documents.first)
        #expect(ChapterGap.neighbour(of: 5, in: document) == 1)
        #expect(ChapterGap.neighbour(of: 3, in: document) == 0)
        #expect(ChapterGap.chapters(of: document).map(\.value) == [4])
    }
}
