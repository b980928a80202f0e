import Domain
import Exchange
import TestSupport
import Testing

@Suite("Dossier files, there and back")
struct DossierFileTests {
    private func read(_ bytes: [UInt8], _ name: String) throws -> ImportProposal {
        let outcome = DossierFileReader.read(SourceFile(name: name, bytes: bytes))
        #expect(outcome.refused.isEmpty)
        return try #require(outcome.proposals.first)
    }

    @Test(
        "any proposal reads back as it was, and is written again byte for byte",
        arguments: [(DossierFile.Format.json, 250), (.yaml, 120)])
    func roundTrip(format: DossierFile.Format, runs: Int) {
        Property.forAll(ProposalGenerator.proposals, runs: runs) { seed in
            let proposal = ProposalGenerator.proposal(seed: seed)
            let bytes = DossierFile.write(proposal, as: format)
            let back = try read(bytes, "dossier.\(format.rawValue)")
            return back == proposal && DossierFile.write(back, as: format) == bytes
        }
    }

    @Test("both formats hold the same")
    func formatsAgree() throws {
        let proposal = ProposalGenerator.proposal(seed: 7)
        let json = try JSONReader.read(DossierFile.write(proposal, as: .json))
        let yaml = try YAMLReader.read(DossierFile.write(proposal, as: .yaml))
        #expect(json == yaml)
    }

    @Test("several agencies make one file, none make an empty one, refused files are always told")
    func severalDossiers() throws {
        let refusal = Refusal(file: "x.pdf", code: .binary, reason: Reason(written: "Berkas biner."))
        let proposals = [1, 2].map { ProposalGenerator.proposal(seed: $0) }
        for outcome in [ImportOutcome(proposals: proposals, refused: [refusal]), ImportOutcome(refused: [refusal])] {
            let bytes = DossierFile.write(outcome, as: .json)
            #expect(try JSONReader.read(bytes)["schema"] == .string("selaras.dossiers/1"))
            #expect(DossierFileReader.read(SourceFile(name: "semua.json", bytes: bytes)) == outcome)
        }
    }

    @Test("of a single agency a plain dossier is written, with the refused files in it")
    func oneDossier() throws {
        let refusal = Refusal(file: "x.pdf", code: .binary, reason: Reason(written: "Berkas biner."))
        let proposal = ImportProposal(dossier: Dossier(agency: Agency(name: "BKD")))
        let bytes = DossierFile.write(ImportOutcome(proposals: [proposal], refused: [refusal]), as: .yaml)
        #expect(try read(bytes, "bkd.yaml").refused == [refusal])
    }

    @Test("a quantity is written as the contract says")
    func quantities() throws {
        let tree = { (raw: String) in
            var builder = DossierBuilder()
            builder.beginDocument(.actionPlan, year: 2020)
            let node = builder.addNode(.activity, name: "Mutasi")
            let indicator = builder.addIndicator(of: node, name: "Jumlah")
            builder.target(indicator, raw, year: 2020)
            let bytes = DossierFile.write(ImportProposal(dossier: builder.build()), as: .json)
            let file = try JSONReader.read(bytes)
            return try #require(file["nodes"]?.elements.first?["indicators"]?.elements.first?["target"])
        }
        #expect(
            JSONWriter.line(try tree("23,75%"), limit: 200).hasPrefix(
                #"{"raw": "23,75%", "kind": "percent", "value": 23.75, "unit": "%""#))
        #expect(try tree("-")["kind"] == .string("blank"))
        #expect(try tree("-")["value"] == .null)
        #expect(try tree("BB")["grade"] == .string("BB"))
        #expect(try tree("4.43-4.47")["upper"] == ExactNumber(text: "4.47").map { .number($0) })
        let composite = try tree("a. 45 orang b. 40 orang")
        #expect(composite["value"] == .integer(45))
        #expect(composite["unit"] == .string("orang"))
        #expect(composite["parts"]?.elements.map { $0["marker"] } == [.string("a"), .string("b")])
    }

    @Test("nodes and indicators that no entry prints are kept")
    func unprintedIdentities() throws {
        var proposal = ProposalGenerator.proposal(seed: 3)
        proposal.dossier.nodes.append(PlanNode(id: NodeID("n-9"), level: .goal, supports: [NodeID("n-8")]))
        proposal.dossier.indicators.append(Indicator(id: IndicatorID("i-9"), polarity: .range, isKey: true))
        #expect(try read(DossierFile.write(proposal, as: .json), "a.json") == proposal)
    }

    @Test("positions with their rows, loose indicators and the agency's own figures are kept")
    func otherSubjects() throws {
        let proposal = ImportProposal(dossier: OtherSubjects.dossier)
        for format in DossierFile.Format.allCases {
            let bytes = DossierFile.write(proposal, as: format)
            #expect(try read(bytes, "iki.\(format.rawValue)") == proposal)
        }
    }
}

/// A dossier with subjects that a plain action plan doesn't have.
private enum OtherSubjects {
    static var dossier: Dossier {
        var document = PlanDocument(id: DocumentID("iki"), kind: .individualIndicators, year: 2018)
        document.entries = [
            Entry(id: EntryID("h2"), subject: .position(PositionID("j2")), number: "1", name: "Tersusunnya formasi"),
            Entry(id: EntryID("i2"), subject: .indicator(IndicatorID("m2")), parent: EntryID("h2"), name: "Jumlah"),
            Entry(id: EntryID("n1"), subject: .node(NodeID("objective")), name: "Meningkatnya disiplin"),
            Entry(id: EntryID("h1"), subject: .position(PositionID("j1")), parent: EntryID("n1"), number: "2"),
            Entry(id: EntryID("a1"), subject: .agency, name: "Jumlah seluruhnya", unit: "Rp"),
            Entry(id: EntryID("i1"), subject: .indicator(IndicatorID("m1")), name: "Lepas"),
            Entry(id: EntryID("i3"), subject: .indicator(IndicatorID("m2")), parent: EntryID("i2"), name: "Lagi"),
        ]
        document.statements = [
            Statement(
                entry: EntryID("a1"), role: .budget, period: .year(2018), value: .money(MoneyReading.read("1.000.000")))
        ]
        var dossier = Dossier(agency: Agency(name: "BKPSDM"), period: 2018...2018)
        dossier.documents = [document]
        dossier.positions = [
            Position(id: PositionID("j1"), title: "Kepala Badan", kind: .seniorLeadership, duties: ["Memimpin"]),
            Position(id: PositionID("j2"), title: "Kepala Bidang", parent: PositionID("j1"), functions: ["a", "b"]),
        ]
        dossier.nodes = [PlanNode(id: NodeID("objective"), level: .objective)]
        dossier.indicators = [Indicator(id: IndicatorID("m2")), Indicator(id: IndicatorID("m1"))]
        return dossier
    }
}
