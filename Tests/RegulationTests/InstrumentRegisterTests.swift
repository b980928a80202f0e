import Domain
import Regulation
import Testing

@Suite("The register of cited instruments")
struct InstrumentRegisterTests {
    @Test("each instrument and each publication stands once")
    func isUnique() {
        let all = InstrumentRegister.all
        #expect(Set(all.map(\.instrument)).count == all.count)
        let gazettes = all.compactMap(\.gazette)
        #expect(Set(gazettes).count == gazettes.count)
        #expect(Set(gazettes.compactMap(\.supplement)).count == gazettes.count)
    }

    @Test("it was published in its own year", arguments: InstrumentRegister.all)
    func isPublishedInItsYear(record: InstrumentRecord) {
        #expect(record.gazette == nil || record.gazette?.year == record.instrument.year)
        #expect(!record.title.isEmpty)
    }

    @Test(
        "what changes it is younger, and took effect in that instrument's year or the next",
        arguments: InstrumentRegister.all)
    func changesAreYounger(record: InstrumentRecord) throws {
        for change in [record.repeal].compactMap({ $0 }) + record.amendments {
            let own = try #require(record.instrument.year)
            let other = try #require(change.by.year)
            #expect(own <= other && own < change.on / 10_000)
            #expect((other...other + 1).contains(change.on / 10_000))
        }
    }

    @Test("an instrument is found by kind, number and year")
    func finds() {
        let law = LegalInstrument(.law, "32", 2004)
        #expect(InstrumentRegister.record(of: law)?.repeal?.by == LegalInstrument(.law, "23", 2014))
        #expect(InstrumentRegister.record(of: LegalInstrument(.law, "999", 2004)) == nil)
    }
}
