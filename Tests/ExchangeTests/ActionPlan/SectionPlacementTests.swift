import Domain
import Testing

@testable import Exchange

struct SectionPlacementTests {
    private func place(_ text: String) throws -> SectionPlacement.Placement {
        let elements = try TableTextScanner.elements(of: text, file: "a.txt", limits: .standard)
        let section = try #require(SectionAssembly.assemble(elements).sections.first)
        return SectionPlacement.place(section)
    }

    private let header = "| NO | KEGIATAN | INDIKATOR | TW I | TW II | TW III | TW IV |\n"

    @Test("rows come with their page; the first row of a further page says so")
    func pages() throws {
        let rows = try place(
            "\(header)| 1 | Arsip | Jumlah arsip | 1 | 2 | 3 | 4 |\n\n\(header)| 2 | Buku | Jumlah buku | 1 | 2 | 3 | 4 |"
        ).rows
        #expect(rows.map(\.page) == [0, 1])
        #expect(rows.map(\.startsPage) == [false, true])
    }

    @Test("column numbers that leaked into a row are listed and taken out")
    func leakedNumbers() throws {
        let placement = try place(
            "\(header)| 1 | 2 | 3 | 4 | 5 | 6 | 7 |\n| 1 | Penataan arsip | Jumlah arsip | 4 | 5 | 6 | 7 |")
        #expect(placement.unread.count == 5)
        #expect(placement.rows[0].text(1) == "Penataan arsip")
        #expect(placement.rows[0].text(3) == "")
    }

    @Test("a copy of the header that fits the rows better is preferred")
    func bestCopy() throws {
        let damaged = "| NO | | KEGIATAN | INDIKATOR | TW I | TW II | TW III | TW IV |\n"
        let rows = "| 1 | Penataan arsip | Jumlah arsip | 1 | 2 | 3 | 4 |\n"
        let placement = try place("\(damaged)\(rows)\n\(header)\(rows)\(rows)")
        #expect(placement.rows.last?.text(1) == "Penataan arsip")
    }

    @Test("a displaced cell is doubted, a page displaced as a whole is not")
    func displacements() throws {
        let row = "| 1 | Penataan arsip | Jumlah arsip | 1 | 2 | 3 | 4 |\n"
        let shifted = "| | 2 | Penataan buku | Jumlah buku | 1 | 2 | 3 | 4 |\n"
        let one = try place(header + row + row + shifted)
        #expect(one.doubts.count == 7)
        #expect(one.doubts.allSatisfy { $0.kind == .shifted })
        #expect(try place(header + shifted + shifted + shifted).doubts.isEmpty)
    }

    @Test("cells beyond all columns are listed")
    func unplaced() throws {
        let placement = try place("\(header)| 1 | Penataan arsip | Jumlah arsip | 1 | 2 | 3 | 4 | | | | | | ekor |")
        #expect(placement.unread.map(\.raw) == ["ekor"])
    }
}
