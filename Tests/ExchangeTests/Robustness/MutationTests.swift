import Domain
import Exchange
import TestSupport
import Testing

/// Whatever happens to a document, reading ends in a proposal or a refusal, loses no cell and is repeatable.
@Suite("Damaged documents", .timeLimit(.minutes(60)))
struct MutationTests {
    @Test("small documents of every layout, with one to four damages each", arguments: Layouts.all)
    func layouts(document: LayoutDocument) {
        check(document.file, runs: 60)
    }

    @Test("the real action plans", .enabled(if: Seed.arePresent, Seed.absence), arguments: Seed.actionPlans)
    func seeds(seed: Seed) throws {
        check(try seed.file(), runs: 8)
    }

    @Test("the example documents", arguments: ExamplePlans.paths)
    func examples(path: String) throws {
        let bytes = Array(try Checkout.text(path).utf8)
        check(SourceFile(name: path, bytes: bytes), runs: 4)
    }

    private func check(_ file: SourceFile, runs: Int) {
        var random = SplitMix64(seed: UInt64(file.bytes.count))
        for run in 1...runs {
            var damaged = file
            var damages: [TextMutation] = []
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                guard let mutation = TextMutation.allCases.randomElement(using: &random) else { continue }
                damaged.bytes = mutation.apply(to: damaged.bytes, random: &random)
                damages.append(mutation)
            }
            let outcome = ImportReader.read([damaged])
            let context = "\(file.name) run \(run): \(damages.map(\.rawValue))"
            #expect(outcome.proposals.count + outcome.refused.count == 1, "\(context)")
            #expect(outcome == ImportReader.read([damaged]), "\(context)")
            for proposal in outcome.proposals {
                let lost = CellAudit(damaged, proposal).unaccounted
                #expect(lost.isEmpty, "\(context): \(lost.prefix(5))")
            }
        }
    }
}
