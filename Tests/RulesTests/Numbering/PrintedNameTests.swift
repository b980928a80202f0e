import Domain
import Testing

@testable import Rules

@Suite("The usual wording among prints of one name")
struct PrintedNameTests {
    private func usual(_ names: [String]) -> String? {
        let prints = names.map { name in
            PrintedName(
                identity: NormalizedName(name), place: Place(path: .node(EntryID("P1")), source: nil, quote: name))
        }
        return PrintedName.usual(of: prints)?.text
    }

    @Test("the wording printed most often is the usual one")
    func mostFrequent() {
        #expect(usual(["Program Aparat", "Program Aparatur", "Program Aparatur"]) == "program aparatur")
    }

    @Test("of equally frequent ones, the one without a slip, then the first")
    func tie() {
        #expect(usual(["Pembethentian ASN", "Pemberhentian ASN"]) == "pemberhentian asn")
        #expect(usual(["Pengembangan SDM", "Pembangunan SDM"]) == "pengembangan sdm")
        #expect(usual([]) == nil)
    }
}
