import Testing

@testable import Exchange

@Suite("Headings that a section lists")
struct ListedHeadingsTests {
    private let lines = [
        "BAB I PENDAHULUAN", "1.4 Sistematika Penulisan", "BAB I PENDAHULUAN", "BAB II EVALUASI", "2.1 Capaian",
        "BAB III PENUTUP", "BAB II EVALUASI", "2.1 Capaian", "BAB IV LAMPIRAN",
    ]

    @Test("in the section that lists them, those that stand already or stand again below are listed")
    func listed() {
        var headings = ListedHeadings(lines)
        var listed: [Int] = []
        for (index, line) in lines.enumerated() {
            let line = OutlineLine(line)
            if headings.isListed(line, at: index) { listed.append(index) } else { headings.take(line) }
        }
        #expect(listed == [2, 3, 4])
    }

    @Test("elsewhere nothing is listed, and text never is")
    func elsewhere() {
        var headings = ListedHeadings(lines)
        #expect(!headings.isListed(OutlineLine("BAB II EVALUASI"), at: 3))
        headings.take(OutlineLine("1.4 Sistematika Penulisan"))
        #expect(!headings.isListed(OutlineLine("Bab ini memuat evaluasi."), at: 4))
    }
}
