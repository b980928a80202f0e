import Domain
import Exchange
import Testing

@testable import Documents

/// A decree whose considerations aren't counted through, printed and read again.
@Suite("Decrees printed and read back")
struct DecreeRoundTripTests {
    @Test("letters of considerations stay the source's in every format", arguments: PrintedForm.allCases)
    func letters(form: PrintedForm) throws {
        var input = IndividualIndicatorsSample.input
        input.report.dossier.documents[0].blocks.removeAll { $0.part == .considerations }
        let label = Block(kind: .decreePart, part: .considerations, text: "Menimbang")
        let items = ["a", "b", "d"].map { (letter: String) in
            Block(kind: .item, part: .considerations, number: letter, text: "bahwa pertimbangan \(letter) berlaku;")
        }
        input.report.dossier.documents[0].blocks.insert(contentsOf: [label] + items, at: 0)
        let document = DocumentDefinition.individualIndicatorsDecree.document(for: input)
        let read = try #require(ImportReader.read([try form.file(document)]).proposals.first).dossier
        let blocks = read.documents[0].blocks.filter { $0.part == .considerations && $0.kind == .item }
        #expect(blocks.map(\.number) == ["a", "b", "d"])
        #expect(blocks.map(\.text) == items.map(\.text))
    }
}
