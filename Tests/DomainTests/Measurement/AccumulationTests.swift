import Domain
import Testing

@Suite("Accumulation")
struct AccumulationTests {
    @Test(
        "a code is read back",
        arguments: Accumulation.determined + [.undetermined([.sum, .repeated]), .undetermined([])])
    func readsCodes(accumulation: Accumulation) {
        let candidates = accumulation.candidates.map(\.code)
        #expect(Accumulation(code: accumulation.code, candidates: candidates) == accumulation)
        #expect(!accumulation.title.id.contains("kumulatif"))
    }

    @Test("an unknown code is none, and unknown candidates are left out")
    func refusesCodes() {
        #expect(Accumulation(code: "kumulatif") == nil)
        #expect(Accumulation(code: "undetermined", candidates: ["sum", "x"]) == .undetermined([.sum]))
        #expect(Accumulation.sum.candidates.isEmpty)
    }
}
