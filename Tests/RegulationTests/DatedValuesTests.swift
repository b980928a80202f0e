import Regulation
import Testing

@Suite("Values that regulations set")
struct DatedValuesTests {
    private static let basis = LegalBasis(instrument: "Permen 1/2010", isVerified: false)
    private static let values = DatedValues(.init(from: 2021, 30, basis: basis), .init(from: 2015, 20, basis: basis))

    @Test(
        "the edition that began last holds",
        arguments: [(2014, nil), (2015, 20), (2020, 20), (2021, 30), (2030, 30)] as [(Int, Int?)])
    func holds(year: Int, value: Int?) {
        #expect(Self.values.edition(in: year)?.value == value)
    }

    @Test("a basis is named with its provision")
    func isNamed() {
        #expect(Self.basis.title == "Permen 1/2010")
        #expect(LegalBasis(instrument: "A", provision: "Pasal 1", isVerified: true).title == "A, Pasal 1")
    }
}
