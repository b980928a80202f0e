import Domain
import FoundationEssentials
import Testing

@testable import Application

@Suite("A proposal as far as it is settled")
struct SettledProposalTests {
    private func raws(_ proposal: ImportProposal) -> [String] {
        proposal.dossier.documents[0].statements.map(\.value.raw)
    }

    @Test("what nobody has spoken about stays open, and nothing is changed")
    func untouched() {
        #expect(ImportSample.settled([:]) == ImportSample.proposal)
    }

    @Test("what is confirmed is no doubt any more, and stays as it was read")
    func confirmed() {
        let settled = ImportSample.settled([.doubt(0): .confirmed, .doubt(3): .confirmed, .unread(0): .confirmed])
        #expect(settled.doubts.map(\.kind) == [.accumulation, .joined])
        #expect(settled.unread.isEmpty)
        #expect(settled.dossier == ImportSample.proposal.dossier)
    }

    @Test("a figure is read again from what was typed, a name is what was typed")
    func corrected() {
        let settled = ImportSample.settled([.doubt(0): .corrected("2,5"), .doubt(2): .corrected("Program Promosi")])
        #expect(raws(settled) == ["300", "2,5"])
        let quantity = settled.dossier.documents[0].statements[1].quantity?.reading.value
        #expect(quantity == .number(Decimal(string: "2.5") ?? 0, unit: "berkas"))
        #expect(settled.dossier.documents[0].entries.first?.name == "Program Promosi")
    }

    @Test("how quarters make the year is what a person chose; what was open isn't confirmed by saying yes")
    func accumulation() {
        let chosen = ImportSample.settled([.doubt(1): .corrected("running-total")]).dossier.indicators[0]
        #expect(chosen.accumulation == .runningTotal)
        #expect(!chosen.accumulationIsProposed)
        let left = ImportSample.settled([.doubt(1): .corrected("x")])
        #expect(left.dossier == ImportSample.proposal.dossier)
    }

    @Test("an unread cell becomes the figure it was said to be, among those of its entry")
    func placed() {
        let entry = ImportSample.proposal.dossier.documents[0].entries[1].id
        let figure = FigureAddress(entry: entry, role: .target, period: .quarter(year: 2020, .first))
        let settled = ImportSample.settled([.unread(0): .placed("75", figure)])
        #expect(raws(settled) == ["300", "75", "2.500"])
        #expect(settled.dossier.documents[0].statements[1].place == ImportSample.place(3, 8))
        let known = FigureAddress(entry: entry, role: .target, period: .year(2020))
        #expect(raws(ImportSample.settled([.unread(0): .placed("310", known)])) == ["310", "2.500"])
    }

    @Test("each note offers what can be said of it")
    func fields() {
        let line = ImportDraftLine(
            key: ImportFixture.key, author: "a", moment: Timestamp(milliseconds: 0), files: [])
        var proposal = ImportSample.proposal
        let other = proposal.dossier.documents[0].entries[2].id
        proposal.dossier.documents[0].statements.append(
            Statement(entry: other, role: .target, period: .quarter(year: 2020, .first), value: .text("x")))
        let draft = ImportDraft(line: line, proposal: proposal, tables: [], settlements: [:])
        let fields = ImportNote.all(of: draft).map(\.field)
        #expect(fields[0] == .text("2.500"))
        #expect(fields[2] == .text("Program Mutasi"))
        #expect(fields[3] == .none)
        guard case .accumulation = fields[1], case .figures(let choices) = fields[4] else {
            Issue.record("other fields: \(fields)")
            return
        }
        #expect(choices.map(\.figure.period) == [.quarter(year: 2020, .first)])
        #expect(choices.map(\.name) == ["Jumlah SK"])
    }
}
