import Domain
import Exchange
import Testing

struct SectionInterpreterAccumulationTests {
    private func accumulation(_ figures: String, columns: String = "") throws -> (Accumulation, [Doubt]) {
        let header = "| PROGRAM | INDIKATOR | TW I | TW II | TW III | TW IV | \(columns)"
        let text = "RENCANA AKSI 2023\n\(header)\n| Program Arsip | Jumlah arsip | \(figures) |"
        let outcome = ImportReader.read([SourceFile(name: "a.txt", bytes: Array(text.utf8))])
        let proposal = try #require(outcome.proposals.first)
        return (try #require(proposal.dossier.indicators.first).accumulation, proposal.doubts)
    }

    @Test("quarters that add up to the year say how they are meant")
    func sum() throws {
        let (accumulation, doubts) = try accumulation("10 | 20 | 30 | 40 | 100", columns: "TARGET |")
        #expect(accumulation == .sum)
        #expect(doubts.allSatisfy { $0.kind != .accumulation })
    }

    @Test("quarters that allow more than one way are doubted once")
    func undetermined() throws {
        let (accumulation, doubts) = try accumulation("10 | 20 | 30 | 40")
        #expect(accumulation.candidates.count > 1)
        #expect(doubts.count { $0.kind == .accumulation } == 1)
    }
}
