import Domain
import Exchange
import TestSupport
import Testing

/// What we write keeps the schemas that we publish, and every key we write is described there.
@Suite("Own files and the published schemas")
struct OwnFilesTests {
    private static func validator() throws -> SchemaValidator {
        var files: [String: StructuredValue] = [:]
        for name in ["dossier.schema.json", "dossiers.schema.json", "findings.schema.json"] {
            files[name] = try JSONReader.read(Array(Checkout.text("Docs/formats/" + name).utf8))
        }
        return SchemaValidator(files: files)
    }

    @Test("dossiers keep their schema, in both formats")
    func dossiers() throws {
        let validator = try Self.validator()
        Property.forAll(ProposalGenerator.proposals, runs: 60) { seed in
            let proposal = ProposalGenerator.proposal(seed: seed)
            let json = try JSONReader.read(DossierFile.write(proposal, as: .json))
            let yaml = try YAMLReader.read(DossierFile.write(proposal, as: .yaml))
            let errors = validator.errors(in: json, schema: "dossier.schema.json")
            #expect(errors == [])
            return errors.isEmpty && json == yaml
        }
    }

    @Test("files of several dossiers keep theirs")
    func severalDossiers() throws {
        let refusal = Refusal(file: "x.pdf", code: .binary, reason: Reason(written: "Berkas biner."))
        let proposals = [1, 2].map { ProposalGenerator.proposal(seed: $0) }
        let bytes = DossierFile.write(ImportOutcome(proposals: proposals, refused: [refusal]), as: .json)
        let errors = try Self.validator().errors(in: JSONReader.read(bytes), schema: "dossiers.schema.json")
        #expect(errors == [])
    }

    @Test("findings keep theirs")
    func findings() throws {
        let bytes = FindingsFile.write(
            FindingsFileTests.findings, files: ["a.txt"], rules: 3,
            refused: [Refusal(file: "x.pdf", code: .binary, reason: Reason(written: "Berkas biner."))])
        let errors = try Self.validator().errors(in: JSONReader.read(bytes), schema: "findings.schema.json")
        #expect(errors == [])
    }

    @Test(
        "the real action plans, read and written, keep the schema and read back",
        .enabled(if: Seed.arePresent, Seed.absence))
    func seeds() throws {
        let validator = try Self.validator()
        for seed in Seed.actionPlans + [.kotaBlitar] {
            let outcome = ImportReader.read([try seed.file()])
            let proposal = try #require(outcome.proposals.first)
            let json = DossierFile.write(outcome, as: .json)
            #expect(validator.errors(in: try JSONReader.read(json), schema: "dossier.schema.json") == [])
            for format in DossierFile.Format.allCases {
                let file = SourceFile(name: "d.\(format.rawValue)", bytes: DossierFile.write(outcome, as: format))
                #expect(ImportReader.read([file]).proposals == [proposal])
            }
        }
    }
}
