import Domain
import Testing

@testable import Application

@Suite("A source of names")
struct IDSourceTests {
    @Test("names are of the clock's moment and differ")
    func source() {
        let source = IDSource(clock: ClockPort { Timestamp(milliseconds: 0x0193_524E_8A31) }, random: .system)
        let names: [DossierID] = (0..<100).map { _ in source.next() }
        #expect(Set(names).count == 100)
        #expect(names.allSatisfy { $0.value.text.hasPrefix("0193524e-8a31-7") })
    }
}
