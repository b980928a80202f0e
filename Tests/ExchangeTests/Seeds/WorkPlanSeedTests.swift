import Domain
import Exchange
import TestSupport
import Testing

/// The real work plan, where it lies beside the checkout.
@Suite("Reading the real work plan", .enabled(if: Seed.arePresent, Seed.absence))
struct WorkPlanSeedTests {
    private func proposal() throws -> ImportProposal {
        let outcome = ImportReader.read([try Seed.kotaBlitar.file()])
        #expect(outcome.refused.isEmpty)
        return try #require(outcome.proposals.first)
    }

    private func document() throws -> (dossier: Dossier, document: PlanDocument) {
        let dossier = try proposal().dossier
        return (dossier, try #require(dossier.documents.first))
    }

    @Test("each table has as many rows as people count")
    func rows() throws {
        let (dossier, document) = try document()
        #expect(document.kind == .workPlan)
        #expect(document.year == 2021)
        #expect(dossier.agency.region == RegionalGovernment(kind: .city, name: "Blitar"))
        #expect(document.tables.map(\.id.text) == ["2.1", "2.2", "2.3", "3.1", "3.2", "4.1", "4.2"])
        #expect(document.tables.map(\.rows) == [74, 2, 19, 1, 48, 1, 73])
    }

    @Test("programs, activities and indicators of each table are counted as people count them")
    func subjects() throws {
        let (dossier, document) = try document()
        let levels = Dictionary(dossier.nodes.map { ($0.id, $0.level) }) { first, _ in first }
        func count(_ table: String, _ level: PlanLevel) -> Int {
            let stated = Set(document.statements.filter { $0.table == table }.map(\.entry))
            let owners = Set(
                document.entries.filter { stated.contains($0.id) }.compactMap { entry in
                    entry.indicatorID == nil ? entry.id : entry.parent
                })
            return document.entries.count { owners.contains($0.id) && $0.nodeID.flatMap { levels[$0] } == level }
        }
        func indicators(_ table: String) -> Int {
            let stated = Set(document.statements.filter { $0.table == table }.map(\.entry))
            return document.entries.count { $0.indicatorID != nil && stated.contains($0.id) }
        }
        #expect(count("2.1", .program) == 5)
        #expect(count("2.1", .activity) == 15)
        #expect(indicators("2.1") == 72)
        #expect(count("2.3", .program) == 5)
        #expect(count("2.3", .activity) == 14)
        #expect(count("3.2", .program) == 2)
        #expect(count("3.2", .activity) == 6)
        #expect(count("4.2", .program) == 5)
        #expect(count("4.2", .activity) == 14)
        #expect(indicators("4.2") == 72)
    }

    @Test("money of programs and activities adds up to what the text prints, table by table")
    func sums() throws {
        let (dossier, document) = try document()
        let levels = Dictionary(dossier.nodes.map { ($0.id, $0.level) }) { first, _ in first }
        let nodes = Dictionary(document.entries.map { ($0.id, $0) }) { first, _ in first }
        func sum(_ table: String, _ level: PlanLevel, _ basis: StatementBasis) -> Int64 {
            document.statements.filter { statement in
                statement.table == table && statement.role == .budget && statement.basis == basis
                    && nodes[statement.entry]?.nodeID.flatMap { levels[$0] } == level
            }.reduce(0) { $0 + ($1.money?.reading.value?.sen ?? 0) / 100 }
        }
        #expect(sum("2.3", .program, .draftRKPD) == 15_334_891_500)
        #expect(sum("2.3", .program, .needsAnalysis) == 11_422_964_600)
        #expect(sum("2.3", .activity, .draftRKPD) == 14_172_725_100)
        #expect(sum("2.3", .activity, .needsAnalysis) == 14_471_943_700)
        #expect(sum("3.2", .program, .own) == 10_453_060_400)
        #expect(sum("3.2", .activity, .own) == 7_969_298_100)
        #expect(sum("4.1", .agency, .own) == 15_334_891_500)
        #expect(sum("4.2", .program, .own) == 15_696_541_800)
        #expect(sum("4.2", .program, .forward) == 15_696_541_800)
        #expect(sum("4.2", .agency, .own) == 15_334_891_500)
        #expect(sum("4.2", .activity, .own) == 25_348_674_300)
    }

    @Test("no cell is dropped: every one is used or listed")
    func everyCellIsAccounted() throws {
        let unaccounted = CellAudit(try Seed.kotaBlitar.file(), try proposal()).unaccounted
        #expect(unaccounted.isEmpty, "\(unaccounted.prefix(20))")
    }

    @Test("an indicator is one subject through the tables")
    func oneIndicatorThroughTheTables() throws {
        let (_, document) = try document()
        let entries = document.entries.filter { $0.name?.hasPrefix("Jumlah peserta pemantapan") == true }
        #expect(entries.count == 4)
        #expect(Set(entries.compactMap(\.indicatorID)).count == 1)
        let targets = document.statements.filter { statement in
            entries.contains { $0.id == statement.entry } && statement.role == .target
                && statement.quantity?.raw.isEmpty == false
        }
        #expect(targets.compactMap(\.quantity?.raw) == ["200 orang", "200 orang", "200 org", "200 orang", "200 orang"])
    }

    @Test("cells of lost merges stand in the column they belong to, with a doubt")
    func shiftedCells() throws {
        let proposal = try proposal()
        let document = try #require(proposal.dossier.documents.first)
        let shifted = Set(proposal.doubts.filter { $0.kind == .shifted }.map(\.place))
        let moved = document.statements.filter { statement in statement.place.map(shifted.contains) ?? false }
        #expect(moved.count == 36)
        #expect(moved.allSatisfy { $0.table == "3.2" && ($0.column == 8 || $0.column == 9) || $0.table == "2.1" })
    }

    @Test("a file of the proposal is read back as it was", arguments: [DossierFile.Format.json, .yaml])
    func roundTrip(format: DossierFile.Format) throws {
        let proposal = try proposal()
        let bytes = DossierFile.write(proposal, as: format)
        let again = ImportReader.read([SourceFile(name: "dossier.\(format)", bytes: bytes)])
        #expect(again.refused.isEmpty)
        #expect(again.proposals == [proposal])
    }
}
