import Domain
import Testing

@testable import Exchange

struct AgreementSplitTests {
    private func ranges(_ text: String) throws -> [Range<Int>] {
        let elements = try TableTextScanner.elements(of: text, file: "a.txt", limits: .standard)
        return AgreementSplit.ranges(of: elements)
    }

    private let agreement = """
        PERJANJIAN KINERJA
        Jabatan : x
        selanjutnya disebut PIHAK PERTAMA
        PERJANJIAN KINERJA
        | NO | SASARAN | INDIKATOR | TARGET |
        | 1 | a b | c d | 10 |

        """

    @Test("one agreement is one range")
    func one() throws {
        #expect(try ranges(agreement) == [0..<5])
        #expect(try ranges("tanpa pihak") == [0..<1])
    }

    @Test("each statement after a table begins an agreement at its title")
    func several() throws {
        #expect(try ranges(agreement + agreement) == [0..<5, 5..<10])
    }

    @Test("the letterhead above a title belongs to its agreement")
    func letterhead() throws {
        let head = "PEMERINTAH KOTA Y\nBADAN X\nJalan Contoh Nomor 1\n"
        #expect(try ranges(head + agreement + head + agreement) == [0..<8, 8..<16])
    }
}
