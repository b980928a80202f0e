import Domain
import Testing

@testable import Documents

@Suite("The outline of a work plan's text")
struct WorkPlanNarrativeTests {
    private func heading(_ level: Int, _ number: String?, _ text: String) -> Block {
        Block(kind: .heading, level: level, number: number, text: text)
    }

    @Test("what stands before the chapters is cover and preface; contents are left out")
    func front() {
        let narrative = WorkPlanNarrative([
            heading(1, nil, "RENCANA KERJA 2021"), Block(kind: .paragraph, text: "BADAN"),
            heading(1, nil, "KATA PENGANTAR"), Block(kind: .paragraph, text: "Puji syukur"),
            heading(1, nil, "DAFTAR ISI"), Block(kind: .contentsLine, text: "PENDAHULUAN\t1"),
            heading(1, "I", "PENDAHULUAN"), Block(kind: .paragraph, text: "Isi"),
        ])
        #expect(narrative.cover == [0, 1])
        #expect(narrative.front.isEmpty)
        #expect(narrative.preface == [3])
        #expect(narrative.chapters.map(\.title) == ["PENDAHULUAN"])
        #expect(narrative.chapters[0].items.count == 1)
    }

    @Test("what is too long, too much or no line of a cover is text before the chapters")
    func surplus() {
        let long = Block(kind: .paragraph, text: String(repeating: "Renja ", count: 30))
        let lines = (1...9).map { Block(kind: .paragraph, text: "Baris \($0)") }
        let chapter = heading(1, "I", "PENDAHULUAN")
        let mixed = WorkPlanNarrative(
            [heading(1, nil, "RENCANA KERJA"), long, Block(kind: .item, number: "1", text: "butir"), chapter])
        #expect(mixed.cover == [0])
        #expect(mixed.front.map(\.items.count) == [2])
        let many = WorkPlanNarrative(lines + [chapter])
        #expect(many.cover.isEmpty)
        #expect(many.front.map(\.items.count) == [9])
    }

    @Test("text before the chapters is kept: headings of a preface in it, others with what stands under them")
    func further() {
        let narrative = WorkPlanNarrative([
            heading(1, nil, "KATA PENGANTAR"), heading(2, nil, "Ucapan terima kasih"), heading(1, nil, "TIM PENYUSUN"),
            heading(1, nil, "DAFTAR ISI"), Block(kind: .paragraph, text: "halaman"),
            heading(1, nil, "RINGKASAN EKSEKUTIF"), Block(kind: .paragraph, text: "Renja ini memuat"),
            heading(2, nil, "Capaian"), Block(kind: .paragraph, text: "Seluruh target tercapai"),
            heading(1, "I", "PENDAHULUAN"), Block(kind: .paragraph, text: "Isi"),
        ])
        #expect(narrative.preface == [1, 2])
        #expect(narrative.front.map(\.title) == ["RINGKASAN EKSEKUTIF"])
        #expect(narrative.front.first?.items.count == 1)
        #expect(narrative.front.first?.passages.map(\.title) == ["Capaian"])
        #expect(narrative.chapters.count == 1)
    }

    @Test("beside a list of contents only a short paragraph is left out; tables and items are kept, however short")
    func besideContents() {
        let narrative = WorkPlanNarrative([
            heading(1, nil, "DAFTAR ISI"), Block(kind: .paragraph, text: "halaman"),
            Block(kind: .contentsLine, text: "PENDAHULUAN\t1"), Block(kind: .table, text: "", table: TableID("t1")),
            Block(kind: .item, level: 1, number: "1", text: "Sekretaris"), Block(kind: .signature, text: "KEPALA"),
            heading(1, "I", "PENDAHULUAN"),
        ])
        #expect(narrative.front.map(\.items.count) == [3])
    }

    @Test("a section opens the chapter whose heading was lost")
    func lostChapter() {
        let narrative = WorkPlanNarrative([
            heading(1, "IV", "RENCANA KERJA"), heading(2, "5.1", "Catatan Penting"),
        ])
        #expect(narrative.chapters.map(\.number) == ["IV", "V"])
        #expect(narrative.chapters[1].passages.map(\.title) == ["Catatan Penting"])
    }

    @Test("sections nest by their depth, and titles without a number of a chapter belong to the open one")
    func nested() {
        let narrative = WorkPlanNarrative([
            heading(1, nil, "PENDAHULUAN"), heading(2, "1.1", "Latar Belakang"), heading(3, "1.1.1", "Umum"),
            heading(1, nil, "Catatan lain"), heading(2, "1.2", "Landasan Hukum"),
        ])
        let chapter = narrative.chapters[0]
        #expect(chapter.passages.map(\.title) == ["Latar Belakang", "Catatan lain", "Landasan Hukum"])
        #expect(chapter.passages[0].passages.map(\.number) == ["1.1.1"])
    }
}
