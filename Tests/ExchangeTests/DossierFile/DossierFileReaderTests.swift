import Domain
import Exchange
import FoundationEssentials
import TestSupport
import Testing

@Suite("Reading dossier files")
struct DossierFileReaderTests {
    private func outcome(_ text: String, _ name: String = "d.yaml") -> ImportOutcome {
        DossierFileReader.read(SourceFile(name: name, bytes: Array(text.utf8)))
    }

    private func refusal(_ body: String) -> Refusal? {
        outcome("schema: selaras.dossier/1\ndocuments: [{kind: action-plan, year: 2020}]\n" + body).refused.first
    }

    private static let handwritten = """
        schema: selaras.dossier/1
        agency: {name: Badan Kepegawaian Daerah, region: Kabupaten Gresik}
        period: 2020
        documents:
          - kind: action-plan
            year: 2020
        nodes:
          - level: objective
            name: Meningkatnya disiplin
            indicators:
              - name: Persentase pelanggaran
                unit: '%'
                target: 23.75
                quarters: [null, 10%, '-', '23,75%']
            children:
              - level: program
                name: Program Pembinaan
                budget: 1018175000
                children:
                  - level: activity
                    code: 5.03
                    name: Pembinaan mental
                    budget: {annual: '1.018.175.000,00', quarters: [null, 500000, '-', null]}
                    attributes: {location: Gresik, fundingSource: DAU}
                    indicators: [Jumlah peserta]
          - id: S2
            level: objective
            name: Meningkatnya layanan
            supports: [S1]
          - {level: program, parent: S2, same: S1.P1, name: Program Pembinaan}
        """

    @Test("what is left out by hand is filled in: ids, documents, readings, accumulation")
    func handwritten() throws {
        let read = outcome(Self.handwritten)
        #expect(read.refused.isEmpty)
        let proposal = try #require(read.proposals.first)
        #expect(proposal.unread.isEmpty)
        let dossier = proposal.dossier
        let document = dossier.documents[0]
        #expect(dossier.period == 2020...2020)
        #expect(dossier.agency.region == RegionalGovernment(kind: .regency, name: "Gresik"))
        #expect(
            document.entries.map(\.id.text)
                == ["S1", "S1.I1", "S1.P1", "S1.P1.K1", "S1.P1.K1.I1", "S2", "S2.P1"])
        #expect(dossier.nodes.map(\.id.text) == ["S1", "S1.P1", "S1.P1.K1", "S2"])
        #expect(dossier.nodes.last?.supports == [NodeID("S1")])
        #expect(document.entries[3].code == "5.03")
        #expect(document.entries[6].nodeID == NodeID("S1.P1"))
        #expect(dossier.indicators[0].accumulationIsProposed)
        #expect(document.entries[4].name == "Jumlah peserta")
    }

    @Test("bare figures are read as a cell is read")
    func shorthand() throws {
        let document = try #require(outcome(Self.handwritten).proposals.first).dossier.documents[0]
        let stated = { (id: String) in document.statements.filter { $0.entry == EntryID(id) } }
        let targets = stated("S1.I1")
        #expect(
            targets.map { $0.quantity?.reading.value?.number } == [
                Decimal(string: "23.75"), 10, nil, Decimal(string: "23.75"),
            ])
        #expect(targets.map { $0.quantity?.reading.value?.isPercent } == [true, true, nil, true])
        #expect(targets.map(\.period?.code) == ["2020", "2020-Q2", "2020-Q3", "2020-Q4"])
        #expect(stated("S1.P1").map(\.money?.reading) == [.reported(Money(rupiah: 1_018_175_000))])
        let budget = stated("S1.P1.K1").compactMap(\.money)
        #expect(budget.map(\.raw) == ["1.018.175.000,00", "500000", "-"])
        #expect(budget.map(\.reading.value?.sen) == [101_817_500_000, 50_000_000, nil])
        #expect(stated("S1.P1.K1").map(\.role).suffix(2) == [.location, .fundingSource])
    }

    @Test("a number that can be read in two ways becomes a doubt at its line")
    func ambiguous() throws {
        let text = Self.handwritten.replacing("target: 23.75", with: "target: 2.500 berkas")
        let doubt = try #require(outcome(text).proposals.first?.doubts.first)
        #expect(doubt.kind == .ambiguousNumber)
        #expect(doubt.place == SourcePlace(file: "d.yaml", line: 13))
        #expect(doubt.raw == "2.500 berkas")
    }

    @Test("a key that is not known is listed as unread at its line, not dropped")
    func unknownKeys() throws {
        let text = Self.handwritten.replacing("target: 23.75", with: "taget: 23.75")
        let cell = try #require(outcome(text).proposals.first?.unread.first)
        #expect(cell.place == SourcePlace(file: "d.yaml", line: 13))
        #expect(cell.raw == "23.75")
        #expect(cell.why.written.contains("nodes[0].indicators[0].taget"))
    }

    @Test(
        "a fault is told with its path",
        arguments: [
            ("nodes: 3", "nodes:"), ("nodes: [{name: x}]", "nodes[0]:"),
            ("nodes: [{level: desa}]", "nodes[0].level:"),
            ("nodes: [{level: goal, id: a}, {level: goal, id: a}]", "nodes[1]:"),
            ("nodes: [{level: goal, parent: zz}]", "nodes[0].parent:"),
            ("nodes: [{level: goal, same: zz}]", "nodes[0].same:"),
            ("nodes: [{level: goal, document: zz}]", "nodes[0]:"),
            (
                "nodes: [{level: goal, indicators: [{target: {raw: x, kind: numer}}]}]",
                "nodes[0].indicators[0].target.kind:"
            ),
            (
                "nodes: [{level: goal, indicators: [{target: {raw: x, kind: number}}]}]",
                "nodes[0].indicators[0].target.value:"
            ),
            ("nodes: [{level: goal, indicators: [{target: {unit: x}}]}]", "nodes[0].indicators[0].target:"),
            ("nodes: [{level: goal, indicators: [{target: [1]}]}]", "nodes[0].indicators[0].target:"),
            ("nodes: [{level: goal, indicators: [{quarters: [1, 2]}]}]", "nodes[0].indicators[0].quarters:"),
            ("nodes: [{level: goal, indicators: [{accumulation: add}]}]", "nodes[0].indicators[0].accumulation:"),
            ("nodes: [{level: goal, budget: {annual: {value: 0.001}}}]", "nodes[0].budget.annual.value:"),
            ("nodes: [{level: goal, budget: {annual: {value: 1e70}}}]", "nodes[0].budget.annual.value:"),
            ("nodes: [{level: goal, statements: [{role: target}]}]", "nodes[0].statements[0]:"),
            (
                "nodes: [{level: goal, statements: [{role: target, text: x, period: 2020-Q7}]}]",
                "nodes[0].statements[0].period:"
            ),
            ("nodes: [{level: goal, source: {file: x}}]", "nodes[0].source.line:"),
            ("nodes: [{level: goal, after: zz}]", "after:"),
            ("agency: {region: Gresik}", "agency.region:"), ("period: {first: 2021, last: 2020}", "period:"),
            ("positions: [{id: a}]", "positions[0].title:"), ("doubts: [{raw: x}]", "doubts[0].source:"),
            (
                "nodes: [{level: goal, indicators: [{target: {raw: x, kind: range, lower: 2, upper: 1}}]}]",
                "nodes[0].indicators[0].target:"
            ),
            ("nodes: [{level: goal, id: a, indicators: [{id: i}]}, {level: goal, same: i}]", "nodes[1].same:"),
            ("nodes: [{level: goal, id: a}, {level: program, same: a}]", "nodes[1].level:"),
        ])
    func faults(body: String, path: String) throws {
        let found = try #require(refusal(body))
        #expect(found.code == .malformed)
        #expect(found.reason.written.hasPrefix(path), "\(found.reason.written)")
    }

    @Test(
        "a year that no plan is of is refused",
        arguments: ["9223372036854775807", "1899", "{first: 2020, last: 3000}", "{first: -5, last: 2020}"])
    func strangeYears(period: String) throws {
        #expect(try #require(refusal("period: \(period)\n")).reason.written.contains("1900"))
        #expect(refusal("period: {first: 1900, last: 2999}\n") == nil)
    }

    @Test(
        "an amount that is too large is refused as such, not for decimals it hasn't",
        arguments: ["123456789012345678", "1e70"])
    func tooManyRupiah(amount: String) throws {
        let refused = try #require(refusal("nodes: [{level: goal, budget: {annual: {value: \(amount)}}}]"))
        #expect(refused.reason.written.contains("terlalu besar"))
        #expect(refusal("nodes: [{level: goal, budget: {annual: {value: 92233720368547758}}}]") == nil)
    }

    @Test("contradictory methods of one indicator are refused")
    func contradictoryMethods() throws {
        let body =
            "nodes: [{level: goal, indicators: [{id: a, polarity: range}, {same: a, polarity: lower-is-better}]}]"
        #expect(try #require(refusal(body)).reason.written.hasPrefix("nodes[0].indicators[1]"))
        let agreeing = "nodes: [{level: goal, indicators: [{id: a, polarity: range}, {same: a}]}]"
        #expect(refusal(agreeing) == nil)
    }

    @Test("a node without a document is refused")
    func noDocument() {
        let read = outcome("schema: selaras.dossier/1\nnodes: [{level: goal}]")
        #expect(read.refused.map(\.code) == [.malformed])
    }

    @Test(
        "other schemas are refused by name",
        arguments: ["schema: selaras.dossier/2", "schema: selaras.findings/1", "a: 1", "[]", "x"])
    func otherSchemas(text: String) {
        #expect(outcome(text).refused.map(\.code) == [.unsupportedSchema])
    }

    @Test(
        "dossiers are recognised by ending or by content",
        arguments: [
            ("a.json", "x", true), ("a.YAML", "x", true), ("a.yml", "", true), ("-", "{\"schema\": \"x\"}", true),
            ("-", "# c\nschema: selaras.dossier/1", true), ("a.txt", "| a | b |", false), ("a.txt", "{ a |", false),
            ("-", "", false),
        ])
    func recognises(name: String, text: String, isDossier: Bool) {
        #expect(DossierFileReader.recognises(SourceFile(name: name, bytes: Array(text.utf8))) == isDossier)
    }

    @Test("the one entry point of all readers takes dossiers, too")
    func throughImportReader() {
        let file = SourceFile(name: "d.yaml", bytes: Array(Self.handwritten.utf8))
        #expect(ImportReader.read([file]) == outcome(Self.handwritten))
    }

    @Test("a damaged dossier ends in a proposal or a refusal")
    func damaged() {
        let damaged = Generator<[UInt8]>(generate: { random in
            let proposal = ProposalGenerator.proposal(seed: random.next() % 50)
            let format: DossierFile.Format = Bool.random(using: &random) ? .json : .yaml
            return StructuredValueGenerator.damaged(DossierFile.write(proposal, as: format), &random)
        })
        Property.forAll(damaged, runs: 300) { bytes in
            ["d.json", "d.yaml"].allSatisfy { name in
                let read = DossierFileReader.read(SourceFile(name: name, bytes: bytes))
                return read.refused.allSatisfy { !$0.reason.written.isEmpty }
                    && (read.proposals.count + read.refused.count > 0)
            }
        }
    }

    @Test("a dossier with keys exchanged or values replaced ends in a proposal or a refusal")
    func exchanged() {
        let exchanged = Generator<StructuredValue>(generate: { random in
            let proposal = ProposalGenerator.proposal(seed: random.next() % 50)
            let tree = (try? JSONReader.read(DossierFile.write(proposal, as: .json))) ?? .null
            return Self.mutated(tree, &random)
        })
        Property.forAll(exchanged, runs: 300) { tree in
            let read = DossierFileReader.read(SourceFile(name: "d.json", bytes: JSONWriter.bytes(tree)))
            return read.proposals.count + read.refused.count > 0 || tree["dossiers"] != nil
        }
    }

    /// A tree in which some values are something else.
    private static func mutated(_ tree: StructuredValue, _ random: inout SplitMix64) -> StructuredValue {
        if Int.random(in: 0..<60, using: &random) == 0 {
            let others: [StructuredValue] = [
                .null, .bool(true), .integer(-1), .string(""), .string("x"), .array([]), .object([]), .array([tree]),
            ]
            return others[Int.random(in: others.indices, using: &random)]
        }
        switch tree {
        case .array(let elements): return .array(elements.map { mutated($0, &random) })
        case .object(let fields):
            return .object(fields.map { .init($0.key, $0.key == "schema" ? $0.value : mutated($0.value, &random)) })
        default: return tree
        }
    }
}
