import Domain
import Exchange
import TestSupport
import Testing

/// The real decree on individual indicators, where it lies beside the checkout.
@Suite("Reading the real decree on individual indicators", .enabled(if: Seed.arePresent, Seed.absence))
struct IndividualIndicatorsSeedTests {
    private func proposal() throws -> ImportProposal {
        let outcome = ImportReader.read([try Seed.kabupatenBlitar.file()])
        #expect(outcome.refused.isEmpty)
        return try #require(outcome.proposals.first)
    }

    @Test("38 sheets, 82 indicators, their formulas")
    func counts() throws {
        let proposal = try proposal()
        let dossier = proposal.dossier
        let document = try #require(dossier.documents.first)
        #expect(dossier.positions.count == 38)
        #expect(document.entries.count { $0.indicatorID != nil } == 82)
        #expect(document.tables.count == 38)
        #expect(document.tables.map(\.rows).reduce(0, +) == 82)
        let kinds = dossier.indicators.compactMap { $0.formula?.kind }
        #expect(kinds.count { $0 == .ratio } == 31)
        #expect(kinds.count { $0 == .restated } == 43)
        #expect(kinds.count { $0 == .list } == 4)
        #expect(kinds.count { $0 == .count } == 2)
        #expect(kinds.count { $0 == StatedFormula.Kind.none } == 2)
        #expect(proposal.unread.isEmpty)
    }

    @Test("the decree's parts and those of its attachment")
    func decree() throws {
        let document = try #require(try proposal().dossier.documents.first)
        let texts = { (part: BlockPart) in document.blocks.filter { $0.part == part }.map(\.text) }
        #expect(document.year == 2018)
        #expect(document.instrument?.number == "050/07/409.205/2018")
        #expect(document.instrument?.date == "2 Januari 2018")
        #expect(texts(.attachmentNumber) == ["050/08/409.205/2018"])
        #expect(texts(.attachmentDate) == ["5 Januari 2018"])
        #expect(texts(.considerations).count == 4)
        #expect(texts(.legalBasis).count == 18)
        #expect(document.blocks.filter { $0.part == .legalBasis }.compactMap(\.number) == (1...17).map(String.init))
        #expect(
            document.blocks.filter { $0.part == .dictum }.map(\.number) == ["Kesatu", "Kedua", "Ketiga", "Keempat"])
        #expect(texts(.position).count == 38)
    }

    @Test("posts: five without a printed superior, lists of duties and functions")
    func posts() throws {
        let positions = try proposal().dossier.positions
        #expect(positions.filter { $0.parent == nil }.map(\.id.text) == ["J1", "J10", "J17", "J24", "J32"])
        #expect(positions.filter { !$0.functions.isEmpty }.map(\.functions.count) == [11, 11, 6, 7, 7])
        #expect(positions.count { $0.kind == .supervisor } == 15)
        #expect(positions.filter { $0.kind == .supervisor }.allSatisfy { (6...10).contains($0.duties.count) })
        #expect(positions.filter { $0.kind == .executor }.allSatisfy { $0.duties.count == 1 })
        #expect(positions.first { $0.id.text == "J15" }?.parent == PositionID("J13"))
    }

    @Test("written as JSON and YAML and read back it is the same; without people it holds no number")
    func roundTrip() throws {
        let outcome = ImportReader.read([try Seed.kabupatenBlitar.file()])
        let proposal = try #require(outcome.proposals.first)
        for format in DossierFile.Format.allCases {
            let file = SourceFile(name: "d.\(format.rawValue)", bytes: DossierFile.write(outcome, as: format))
            #expect(ImportReader.read([file]).proposals == [proposal])
        }
        let text = String(decoding: DossierFile.write(PeopleFilter.apply(proposal), as: .json), as: UTF8.self)
        #expect(!text.contains("NIP"))
    }
}
