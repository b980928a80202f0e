import TestSupport
import Testing

@Suite("The seeded generator of random numbers")
struct SplitMix64Tests {
    @Test("gives the published sequence of its algorithm")
    func knownSequence() {
        var random = SplitMix64(seed: 1_234_567)
        let values = (0..<3).map { _ in random.next() }
        #expect(values == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
    }
}
